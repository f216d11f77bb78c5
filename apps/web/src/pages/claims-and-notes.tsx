import type {GetStaticProps} from 'next'
import {ClaimsPage, type ClaimsPageProps} from '../claims/ClaimsPage.tsx'
import {claimsProps} from '../claims/claims-props.ts'
import {currentSnapshot} from '../content/current-snapshot.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticProps: GetStaticProps<ClaimsPageProps> = () => ({props: claimsProps(currentSnapshot())})

export default ClaimsPage
