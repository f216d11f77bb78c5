import type {GetStaticPaths, GetStaticProps} from 'next'
import {currentSnapshot} from '../../content/current-snapshot.ts'
import {TreatmentAddress} from '../../treatment/TreatmentAddress.tsx'
import {treatmentSlugs} from '../../treatment/treatment-by-slug.ts'
import {type AddressProps, treatmentProps} from '../../treatment/treatment-props.ts'

type Parameters = {slug: string}

export const config = {unstable_runtimeJS: false}

export const getStaticPaths: GetStaticPaths<Parameters> = () => ({
  paths: treatmentSlugs(currentSnapshot()).map((slug) => ({params: {slug}})),
  fallback: false,
})

export const getStaticProps: GetStaticProps<AddressProps, Parameters> = ({params}) => {
  const props = params === undefined ? undefined : treatmentProps(currentSnapshot(), params.slug)
  return props === undefined ? {notFound: true} : {props}
}

export default TreatmentAddress
