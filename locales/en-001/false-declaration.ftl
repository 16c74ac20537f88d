### Outside America: parcel for package.

false-declaration-heard-gift = You would like the parcel to be declared as a gift.

# after the answer or before it
false-declaration-why = Customs requires correct information. If it is wrong, customs can hold the parcel or impose a fine.

false-declaration-duties-paid-by-customer = Import duties and taxes are not included in your price. You pay them when the parcel is imported.

false-declaration-also-gift = You also asked whether the parcel can be declared as a gift.
