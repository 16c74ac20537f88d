# $order_id (identifier) the order's number
late-parcel-subject = { $voice ->
    [friendly] Tu paquete del pedido { $order_id }
   *[formal] Su paquete del pedido { $order_id }
}

late-parcel-heard = { $voice ->
    [friendly] Todavía esperas tu paquete.
   *[formal] Todavía espera su paquete.
}

# they are calm
# voice: neutral
late-parcel-sorry-calm = Lo siento.

# they are angry
late-parcel-sorry-angry = { $voice ->
    [friendly] Tienes toda la razón en molestarte, y lo siento.
   *[formal] Tiene toda la razón en molestarse, y lo siento.
}

# $delay (duration) how much later it comes
# voice: neutral
late-parcel-delay = El transportista tiene un retraso de { DURATION($delay) }.

# $cause (choice) why it is late
# voice: neutral
late-parcel-cause = { $cause ->
    [strike] Hay huelga en la empresa de transporte.
   *[weather] El mal tiempo retiene a los vehículos.
}

# $next_news_by (date) the last day on which they hear from us
late-parcel-news = { $voice ->
    [friendly] Te escribiré a más tardar el { $next_news_by }.
   *[formal] Le escribiré a más tardar el { $next_news_by }.
}
