import type {GetStaticPaths, GetStaticProps} from 'next'
import {CategoryPage, type CategoryPageProps} from '../../categories/CategoryPage.tsx'
import {categoryProps, usedCategories} from '../../categories/category-props.ts'
import {currentSnapshot} from '../../content/current-snapshot.ts'

type Parameters = {slug: string}

export const config = {unstable_runtimeJS: false}

export const getStaticPaths: GetStaticPaths<Parameters> = () => ({
  paths: usedCategories(currentSnapshot()).map((slug) => ({params: {slug}})),
  // What is published after the build is made when it is asked for.
  fallback: 'blocking',
})

export const getStaticProps: GetStaticProps<CategoryPageProps, Parameters> = ({params}) => {
  const props = categoryProps(currentSnapshot(), params?.slug ?? '')
  return props === undefined ? {notFound: true} : {props}
}

export default CategoryPage
