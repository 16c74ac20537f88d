### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

# $resend_by (date) when the replacement leaves
review-threat-replacement = Le enviaré otro artículo a más tardar el { $resend_by }, sin costo para usted.
    .short = Le enviaré otro artículo sin costo a más tardar el { $resend_by }.
