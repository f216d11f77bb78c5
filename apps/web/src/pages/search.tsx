import type {GetStaticProps} from 'next'
import {currentSnapshot} from '../content/current-snapshot.ts'
import {SearchPage, type SearchPageProps} from '../search/SearchPage.tsx'
import {searchProps} from '../search/search-props.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticProps: GetStaticProps<SearchPageProps> = () => ({props: searchProps(currentSnapshot())})

export default SearchPage
