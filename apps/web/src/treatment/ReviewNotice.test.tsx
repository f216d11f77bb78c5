/** @jest-environment jsdom */
import {markdown} from '@caveat/content'
import {render, screen} from '@testing-library/react'
import {fixtureSnapshot, treatment, withdrawnClaim} from '../fixture-snapshot.ts'
import {homeProps} from '../home/home-props.ts'
import {TreatmentAddress} from './TreatmentAddress.tsx'
import {treatmentSlugs} from './treatment-by-slug.ts'
import {treatmentProps} from './treatment-props.ts'

const body = markdown('It is done here. [It lifts everything.](claim:claim-withdrawn)')
const snapshotWith = (effect: 'drop-sentence' | 'page-gives-way') =>
  fixtureSnapshot(
    treatment('lines', {
      title: 'Fine lines',
      summary: 'About lines.',
      sections: [{_type: 'prose', _key: 'p', body}],
    }),
    treatment('other'),
    withdrawnClaim('claim-withdrawn', effect),
  )

const show = (effect: 'drop-sentence' | 'page-gives-way') => {
  const props = treatmentProps(snapshotWith(effect), 'lines')
  if (props === undefined) throw new Error('There is nothing at this address.')
  return render(<TreatmentAddress {...props} />)
}

describe('the page of a treatment that makes a withdrawn claim', () => {
  it('is shown without the sentence where the sentence is to be left out', () => {
    const {container} = show('drop-sentence')
    expect(container.textContent).toContain('It is done here.')
    expect(container.textContent).not.toContain('It lifts everything')
    expect(screen.queryByRole('doc-noteref')).toBeNull()
  })

  it('gives way to a notice that says nothing but how to reach the clinic', () => {
    const {container} = show('page-gives-way')
    expect(screen.getByRole('heading', {level: 1, name: 'Fine lines'})).toBeTruthy()
    expect(screen.getByText(/This page is being reviewed/)).toBeTruthy()
    expect(container.textContent).not.toMatch(/It lifts everything|It is done here|About lines/)
    const calls = screen.getAllByRole('link', {name: /555 0100/}).map((link) => link.getAttribute('href'))
    expect(new Set(calls)).toEqual(new Set(['tel:+15550100']))
  })

  it('keeps its address, and stands in no list', () => {
    const snapshot = snapshotWith('page-gives-way')
    expect(treatmentSlugs(snapshot).toSorted()).toEqual(['lines', 'other'])
    const listed = homeProps(snapshot).groups.flatMap(({treatments}) => treatments)
    expect(listed.map(({address}) => address)).toEqual(['/treatments/other'])
  })
})

describe('the notice', () => {
  it('hands no text of the treatment to the page', () => {
    const props = treatmentProps(snapshotWith('page-gives-way'), 'lines')
    expect(props?.shows).toBe('notice')
    expect(JSON.stringify(props)).not.toMatch(/It lifts everything|About lines/)
  })
})
