/** The name of the one database of the app on this device. */
export const databaseName = 'signaalwijzer';
