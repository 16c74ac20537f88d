### The customer asks for an invoice.

# $order_id (identifier) the order's number
invoice-request-subject = { $voice ->
    [friendly] Tu pedido { $order_id }: factura
   *[formal] Su pedido { $order_id }: factura
}

# $order_id (identifier) the order's number
invoice-request-received = { $voice ->
    [friendly] { $mood ->
        [angry] He leído tu mensaje: necesitas la factura del pedido { $order_id }.
       *[other] Gracias por tu mensaje. Veo que necesitas la factura del pedido { $order_id }.
    }
   *[formal] { $mood ->
        [angry] He leído su mensaje: necesita la factura del pedido { $order_id }.
       *[other] Gracias por su mensaje. Veo que necesita la factura del pedido { $order_id }.
    }
}
    .short = { $voice ->
        [friendly] Veo que necesitas la factura del pedido { $order_id }.
       *[formal] Veo que necesita la factura del pedido { $order_id }.
    }

# Said where the invoice is a further question in the same message.
# $order_id (identifier) the order
invoice-request-also = { $voice ->
    [friendly] También pides la factura del pedido { $order_id }.
   *[formal] También pide la factura del pedido { $order_id }.
}

## The invoice is ready

invoice-request-attached = { $voice ->
    [friendly] Te adjunto la factura en este mensaje.
   *[formal] Le adjunto la factura en este mensaje.
}

# a text message carries no file
invoice-request-emailed = { $voice ->
    [friendly] He enviado la factura al correo electrónico de tu pedido.
   *[formal] He enviado la factura al correo electrónico de su pedido.
}

invoice-request-correction = { $voice ->
    [friendly] Si hay que corregir algún dato, dime cuál y tendrás la factura corregida en un plazo de un día hábil.
   *[formal] Si hay que corregir algún dato, indíqueme cuál y tendrá la factura corregida en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Si hay que corregir algo, dímelo y tendrás la factura corregida en un día hábil.
       *[formal] Si hay que corregir algo, dígamelo y tendrá la factura corregida en un día hábil.
    }

## The marketplace provides it

invoice-request-marketplace = { $voice ->
    [friendly] La plataforma almacena y envía este pedido por nosotros, y también facilita la factura. La encontrarás en tu cuenta de la plataforma, en los detalles del pedido.
   *[formal] La plataforma almacena y envía este pedido por nosotros, y también facilita la factura. La encontrará en su cuenta de la plataforma, en los detalles del pedido.
}
    .short = { $voice ->
        [friendly] La encontrarás en tu cuenta de la plataforma, en los detalles del pedido.
       *[formal] La encontrará en su cuenta de la plataforma, en los detalles del pedido.
    }

## Something is missing for it

# voice: neutral
invoice-request-details-missing = Para emitirla, todavía necesito algunos datos.

invoice-request-details = { $voice ->
    [friendly] Envíame, por favor, el nombre o la razón social, la dirección fiscal completa y el NIF.
   *[formal] Envíeme, por favor, el nombre o la razón social, la dirección fiscal completa y el NIF.
}
    .short = { $voice ->
        [friendly] Envíame, por favor, el nombre o la razón social, la dirección fiscal completa y el NIF.
       *[formal] Envíeme, por favor, el nombre o la razón social, la dirección fiscal completa y el NIF.
    }

# Mercado Libre stops personal data in messages
invoice-request-details-in-account = { $voice ->
    [friendly] Añade los datos de facturación en tu cuenta y avísame, por favor.
   *[formal] Añada los datos de facturación en su cuenta y avíseme, por favor.
}

# stands after what is missing
invoice-request-then-sent = { $voice ->
    [friendly] Con esos datos, te enviaré la factura en un plazo de un día hábil.
   *[formal] Con esos datos, le enviaré la factura en un plazo de un día hábil.
}
    .short = { $voice ->
        [friendly] Después tendrás la factura en un plazo de un día hábil.
       *[formal] Después tendrá la factura en un plazo de un día hábil.
    }

## It is being made

# $answer_by (date) the last day on which they get it
invoice-request-being-made = { $voice ->
    [friendly] Estamos preparando tu factura y la recibirás a más tardar el { $answer_by }.
   *[formal] Estamos preparando su factura y la recibirá a más tardar el { $answer_by }.
}
    .short = { $voice ->
        [friendly] Recibirás la factura a más tardar el { $answer_by }.
       *[formal] Recibirá la factura a más tardar el { $answer_by }.
    }

# the company's name or tax number is known
invoice-request-with-details = { $voice ->
    [friendly] En ella figurarán los datos fiscales que nos has facilitado.
   *[formal] En ella figurarán los datos fiscales que nos ha facilitado.
}
    .short = Incluirá los datos fiscales que ya tenemos.
