import type {GetStaticProps} from 'next'
import {currentSnapshot} from '../content/current-snapshot.ts'
import type {HomePageProps} from '../home/HomePage.tsx'
import {homeProps} from '../home/home-props.ts'
import {NotFoundPage} from '../home/NotFoundPage.tsx'

export const config = {unstable_runtimeJS: false}

export const getStaticProps: GetStaticProps<HomePageProps> = () => ({props: homeProps(currentSnapshot())})

export default NotFoundPage
