import type {GetStaticPaths, GetStaticProps} from 'next'
import {currentSnapshot, treatmentContent} from '../../content/current-snapshot.ts'
import {renderTreatment} from '../../render/render-treatment.tsx'
import {TreatmentAddress} from '../../treatment/TreatmentAddress.tsx'
import {treatmentSlugs} from '../../treatment/treatment-by-slug.ts'
import type {AddressProps} from '../../treatment/treatment-props.ts'

type Parameters = {slug: string}

export const config = {unstable_runtimeJS: false}

export const getStaticPaths: GetStaticPaths<Parameters> = () => ({
  paths: treatmentSlugs(currentSnapshot()).map((slug) => ({params: {slug}})),
  // What is published after the build is made when it is asked for.
  fallback: 'blocking',
})

export const getStaticProps: GetStaticProps<AddressProps, Parameters> = ({params}) => {
  const slug = params?.slug ?? ''
  const content = treatmentContent(slug)
  const props = content === undefined ? undefined : renderTreatment(content, slug)?.props
  return props === undefined ? {notFound: true} : {props}
}

export default TreatmentAddress
