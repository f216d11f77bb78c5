import type {GetStaticPaths, GetStaticProps} from 'next'
import {currentSnapshot} from '../../content/current-snapshot.ts'
import {LocationPage, type LocationPageProps} from '../../locations/LocationPage.tsx'
import {locationProps, locationSlugs} from '../../locations/location-props.ts'

type Parameters = {slug: string}

export const config = {unstable_runtimeJS: false}

export const getStaticPaths: GetStaticPaths<Parameters> = () => ({
  paths: locationSlugs(currentSnapshot()).map((slug) => ({params: {slug}})),
  // What is published after the build is made when it is asked for.
  fallback: 'blocking',
})

export const getStaticProps: GetStaticProps<LocationPageProps, Parameters> = ({params}) => {
  const props = locationProps(currentSnapshot(), params?.slug ?? '')
  return props === undefined ? {notFound: true} : {props}
}

export default LocationPage
