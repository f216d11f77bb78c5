import type {GetServerSideProps} from 'next'
import {currentSnapshot} from '../content/current-snapshot.ts'
import type {HomePageProps} from '../home/HomePage.tsx'
import {homeProps} from '../home/home-props.ts'
import {NotFoundPage} from '../home/NotFoundPage.tsx'

export const config = {unstable_runtimeJS: false}

/** What stands at the address of a page that was unpublished: search engines forget it at once. */
export const getServerSideProps: GetServerSideProps<HomePageProps> = async ({res}) => {
  res.statusCode = 410
  return {props: homeProps(currentSnapshot())}
}

export default NotFoundPage
