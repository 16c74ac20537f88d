cancel-order-voluntary-reason = { $voice ->
    [friendly] Si quieres, cuéntanos el motivo. Nos ayuda a elegir lo que vendemos y no cambia nada para ti.
   *[formal] Si lo desea, cuéntenos el motivo. Nos ayuda a elegir lo que vendemos y no cambia nada para usted.
}
