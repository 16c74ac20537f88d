### Outside America: parcel for package.

false-declaration-heard-gift = You would like the parcel to be declared as a gift.
    .short = You would like your order declared as a gift.

# after the answer or before it
false-declaration-why = Customs requires correct information. If it is wrong, customs can hold the parcel or impose a fine.
    .short = Wrong information can lead to delays or a fine.

false-declaration-duties-paid-by-customer = Import duties and taxes are not included in your price. You pay them when the parcel is imported.
    .short = You pay the import duties and taxes.

false-declaration-also-gift = You also asked whether the parcel can be declared as a gift.
    .short = You also asked about a declaration as a gift.
