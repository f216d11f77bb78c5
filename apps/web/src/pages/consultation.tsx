import type {GetServerSideProps} from 'next'
import {ConsultationPage, type ConsultationPageProps} from '../consultation/ConsultationPage.tsx'
import {consultationProps} from '../consultation/consultation-props.ts'
import {serveConsultation} from '../consultation/serve.ts'
import {currentSettings} from '../content/current-snapshot.ts'

export const config = {unstable_runtimeJS: false}

/** The only page that takes anything from a patient; it keeps none of it. */
export const getServerSideProps: GetServerSideProps<ConsultationPageProps> = async ({req, res}) => {
  const served = await serveConsultation(req, res)
  if ('redirectTo' in served) return {redirect: {destination: served.redirectTo, statusCode: 303}}
  res.statusCode = served.status
  return {props: consultationProps(currentSettings(), served.shows)}
}

export default ConsultationPage
