### The customer asks for a false customs declaration.

false-declaration-subject = Your question about the customs declaration

## What they asked for

false-declaration-heard-gift = You would like the package to be declared as a gift.
    .short = You would like your order declared as a gift.

false-declaration-heard-lower-value = You would like a lower value on the customs declaration.
    .short = You would like a lower declared value.

# stands before a refusal
false-declaration-understood = I understand that you want to keep the import charges low.
    .short = I understand that you want to save.

## The answer and its reason

false-declaration-declined-gift = I cannot do that: you are buying the goods, so they have to be declared as a sale.
    .short = I cannot do that: a purchase has to be declared as a sale.

false-declaration-declined-lower-value = I cannot do that: the declaration has to state the price that you pay.
    .short = I cannot do that: the price you pay has to be declared.

# after the answer or before it
false-declaration-why = Customs requires correct information. If it is wrong, customs can hold the package or impose a fine.
    .short = Wrong information can lead to delays or a fine.

# the answer where the reason came first
false-declaration-declined-gently-gift = Because you are buying the goods, I am not able to declare them as a gift.
    .short = So I can only declare it as a sale.

# the answer where the reason came first
false-declaration-declined-gently-lower-value = For this reason, I am only able to state the price that you actually pay.
    .short = So I can only state the price you pay.

## What helps instead

false-declaration-duties-included = Import duties and taxes are included in your price, so there is nothing more to pay on delivery.
    .short = Duties and taxes are included; nothing is due on delivery.

false-declaration-duties-paid-by-customer = Import duties and taxes are not included in your price. You pay them when the package is imported.
    .short = You pay the import duties and taxes.

false-declaration-duties-none = There are no import duties or taxes on this delivery, so a different declaration would not save you anything.
    .short = There are no import duties or taxes on this delivery.

# $tariff_number (identifier) the number of the goods in the customs tariff
false-declaration-tariff-number = The tariff number of the goods is { $tariff_number }. With this number, the customs office in your country can tell you the exact charges.
    .short = Tariff number of the goods: { $tariff_number }.

false-declaration-invoice = I will enclose a complete invoice, so that customs has everything it needs.
    .short = I will enclose a complete invoice for customs.

false-declaration-estimate = If you would like to know which charges to expect, just ask, and I will send you an estimate within one business day.
    .short = Just ask, and I will send an estimate within one business day.

## Said where the request is a further question in the same message

false-declaration-also-gift = You also asked whether the package can be declared as a gift.
    .short = You also asked about a declaration as a gift.

false-declaration-also-lower-value = You also asked for a lower value on the customs declaration.
    .short = You also asked for a lower declared value.
