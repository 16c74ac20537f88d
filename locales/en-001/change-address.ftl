### Outside America: what the parts of an address are called.

change-address-verify-address = Please also send me the complete new address: name, street and number, town or city, postcode and country.

change-address-needed = Please send me the complete new address: name, street and number, town or city, postcode and country.

change-address-needed-for-reship = If you would like it sent again, please add the complete new address: name, street and number, town or city, postcode and country.
