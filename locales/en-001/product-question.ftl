### Outside America: metric first, and the spelling.

product-question-between-sizes = If you are between two sizes, send me your measurements in centimetres or inches. I will then recommend a size within one business day.
    .short = Between two sizes? Send me your measurements, and I will recommend one within one business day.

product-question-tell-measurements = It would help me to know your measurements, in centimetres or inches.
    .short = What are your measurements, in centimetres or inches?
