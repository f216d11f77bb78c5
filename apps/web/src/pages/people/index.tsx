import type {GetStaticProps} from 'next'
import {currentSnapshot} from '../../content/current-snapshot.ts'
import {PeoplePage, type PeoplePageProps} from '../../people/PeoplePage.tsx'
import {peopleProps} from '../../people/person-props.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticProps: GetStaticProps<PeoplePageProps> = () => ({props: peopleProps(currentSnapshot())})

export default PeoplePage
