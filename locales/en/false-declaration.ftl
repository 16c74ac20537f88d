### The customer asks for a false customs declaration.

false-declaration-subject = Your question about the customs declaration

## What they asked for

false-declaration-heard-gift = You would like the package to be declared as a gift.

false-declaration-heard-lower-value = You would like a lower value on the customs declaration.

# stands before a refusal
false-declaration-understood = I understand that you want to keep the import charges low.

## The answer and its reason

false-declaration-declined-gift = I cannot do that: you are buying the goods, so they have to be declared as a sale.

false-declaration-declined-lower-value = I cannot do that: the declaration has to state the price that you pay.

# after the answer or before it
false-declaration-why = Customs requires correct information. If it is wrong, customs can hold the package or impose a fine.

# the answer where the reason came first
false-declaration-declined-gently-gift = Because you are buying the goods, I am not able to declare them as a gift.

# the answer where the reason came first
false-declaration-declined-gently-lower-value = For this reason, I am only able to state the price that you actually pay.

## What helps instead

false-declaration-duties-included = Import duties and taxes are included in your price, so there is nothing more to pay on delivery.

false-declaration-duties-paid-by-customer = Import duties and taxes are not included in your price. You pay them when the package is imported.

false-declaration-duties-none = There are no import duties or taxes on this delivery, so a different declaration would not save you anything.

# $tariff_number (identifier) the number of the goods in the customs tariff
false-declaration-tariff-number = The tariff number of the goods is { $tariff_number }. With this number, the customs office in your country can tell you the exact charges.

false-declaration-invoice = I will enclose a complete invoice, so that customs has everything it needs.

false-declaration-estimate = If you would like to know which charges to expect, just ask, and I will send you an estimate within one business day.

## Said where the request is a further question in the same message

false-declaration-also-gift = You also asked whether the package can be declared as a gift.

false-declaration-also-lower-value = You also asked for a lower value on the customs declaration.
