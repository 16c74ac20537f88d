### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

win-back-subject-voucher = Un cupón para su próximo pedido

# $voucher (money) what it takes off
win-back-voucher = Tengo un cupón para usted: { $voucher } de descuento en su próximo pedido.
    .short = Un cupón para usted: { $voucher } de descuento en su próximo pedido.

# $voucher_percent (percent) what it takes off
win-back-voucher-percent = Tengo un cupón para usted: un { $voucher_percent } de descuento en su próximo pedido.

# $voucher_code (identifier) what they enter
win-back-code = Solo tiene que ingresar el código { $voucher_code } al finalizar la compra.
