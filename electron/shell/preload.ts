import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('fortrolig', {})
