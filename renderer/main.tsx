document.title = 'Fortrolig'
export {}
