import type {GetStaticProps} from 'next'
import {currentSnapshot} from '../content/current-snapshot.ts'
import {HomePage, type HomePageProps} from '../home/HomePage.tsx'
import {homeProps} from '../home/home-props.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticProps: GetStaticProps<HomePageProps> = () => ({props: homeProps(currentSnapshot())})

export default HomePage
