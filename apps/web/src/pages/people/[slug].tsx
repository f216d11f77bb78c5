import type {GetStaticPaths, GetStaticProps} from 'next'
import {currentSnapshot} from '../../content/current-snapshot.ts'
import {PersonPage, type PersonPageProps} from '../../people/PersonPage.tsx'
import {personProps, personSlugs} from '../../people/person-props.ts'

type Parameters = {slug: string}

export const config = {unstable_runtimeJS: false}

export const getStaticPaths: GetStaticPaths<Parameters> = () => ({
  paths: personSlugs(currentSnapshot()).map((slug) => ({params: {slug}})),
  // What is published after the build is made when it is asked for.
  fallback: 'blocking',
})

export const getStaticProps: GetStaticProps<PersonPageProps, Parameters> = ({params}) => {
  const props = personProps(currentSnapshot(), params?.slug ?? '')
  return props === undefined ? {notFound: true} : {props}
}

export default PersonPage
