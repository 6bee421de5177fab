import './consent.js'
import { render } from 'preact'
import { App } from './App.jsx'
import { insertTags } from './insertTags.js'

render(<App />, document.getElementById('app'))
insertTags(document.head)
