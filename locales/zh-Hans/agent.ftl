### 客服看到的文字：场景、原因、步骤、问题、市场提示。

## departments

department-sales = 销售部
department-purchasing = 采购部
department-warehouse = 仓库
department-logistics = 物流部
department-product = 产品部
department-finance = 财务部
department-management = 管理层

## facts that every case may carry

ask-name = 客户叫什么名字？
ask-given_name = 客户的名是什么？
ask-surname = 客户的姓氏是什么？
ask-title = 客户使用什么头衔？
ask-gender = 客户希望怎么称呼（绝不凭名字猜性别）？
ask-party = 对方是个人、公司，还是只有用户名？
ask-mood = 客户来信是什么情绪？
ask-tier = 客户属于哪个等级？
ask-returning = 客户以前买过吗？
ask-greeting = 客户开头用了哪个问候词？
ask-contacts = 客户为这件事来信几次了？
ask-brand = 我们用什么品牌名销售？
ask-agent = 回复由谁署名？
ask-voice = 店铺用哪种语气？
ask-return_days = 店铺支持多少天内退货？
ask-agent_time_zone = 客服在哪个时区工作（IANA 名称）？
ask-channel = 客户从哪个渠道来信？
ask-market = 客户在哪个国家购买？
ask-time_zone = 客户在哪个时区（IANA 名称）？
ask-received_at = 消息什么时候收到（RFC 3339）？
ask-delivered_on = 哪天送达的？
ask-fulfilment = 由谁仓储和发货？
ask-fault = 责任在谁？
ask-next_news_by = 最迟哪天再联系客户？

## markets

market-ar-address = 客户来信可能用 vos；回复一律用 usted，知道姓氏时写 señora 或 señor 加姓氏。
market-ar-payment = 常用银行卡分期（cuotas）、Mercado Pago 和银行转账。写明期数和每期金额。
market-ar-avoid = 报比索价不要漏写有效期，报美元价不要漏写汇率。客户十天内撤销购买，不要设置障碍。不用“coger”和 vosotros。
market-at-address = 用 Sie，写 Frau 或 Herr，加上客户署名中的全部头衔和姓氏：Frau Mag. Huber、Herr DI Berger。漏写头衔，客户会注意到。
market-at-payment = 常用银行卡、PayPal、账单付款和 eps 转账。欧元符号写在金额前：€ 49,90。
market-at-avoid = 不要把奥地利当成德国：月份和食物有自己的叫法（Jänner），撤销权在当地叫 Rücktritt。
market-br-address = 客户用葡萄牙语来信，我们用英语回复：句子要短，不用习语。Ms. 或 Mr. 后面也可以只加名（Ms. Ana），同样礼貌。
market-br-payment = 常用 Pix（即时到账）、Boleto（最多 3 个工作日到账）和银行卡按月分期（parcelas）。写明期数和每期金额；Boleto 到账前不发货。
market-br-avoid = 不要用西班牙语代替葡萄牙语。Boleto 还在处理时不要催款。结账和清关都用不到时，不要索要税号 CPF。
market-ca-address = 英语客户通常称呼名；用姓氏时写 Ms. 或 Mr. 加姓氏。客户用法语来信，就期待法语回复：请会写法语的同事过目。
market-ca-payment = 常用信用卡、Interac 借记卡和 PayPal。写明价格是加元还是美元，以及入境时 GST 或 HST 和关税由谁承担。
market-ca-avoid = 不要当作美国境内订单处理：币种、关税、时效和节假日都不同。
market-ch-address = 用 Sie，写 Frau 或 Herr 加姓氏，称呼后不加逗号，ß 写成 ss。西部和南部的客户读法语或意大利语：请会写的同事帮忙。
market-ch-payment = 常用二维码账单付款、TWINT 和银行卡；金额用瑞士法郎，写作 CHF 49.90。写明入境时关税和增值税由谁承担。
market-ch-avoid = 不要承诺撤销权（法定退货权）：当地只看店铺自己的政策。不要用欧元报价，不用只在德国说的词。
market-cl-address = 用 usted，写 señora 或 señor 加两个姓氏中的第一个。
market-cl-payment = 常用 Webpay 刷借记卡和信用卡（多为分期，cuotas），以及银行转账。比索金额不写小数。
market-cl-avoid = 承运商没有确认，就不要给最南部或岛屿地区写送达日期。不用“coger”、vosotros 和任何国家的俚语。
market-de-address = 用 Sie，写 Frau 或 Herr 加姓氏，客户署名带博士头衔的照写；只有店铺对所有人都用 du 时才用 du。性别不明：写 Guten Tag 加全名，绝不猜测。
market-de-payment = 常用 PayPal、账单付款（Kauf auf Rechnung）、SEPA 直接扣款和银行转账，信用卡较少。退款原路退回。
market-de-avoid = 不要混用 Sie 和 du，不用感叹号，不要把法定权利说成自家的服务。写出的日期客户会当真：只写做得到的。未经同意不要请客户写评价。
market-es-address = 亲切语气用 tú，正式语气和谈钱时用 usted；写 señora 或 señor 加两个姓氏中的第一个。
market-es-payment = 常用银行卡、Bizum 和 PayPal；仍有客户要求货到付款（contra reembolso）。
market-es-avoid = 该退钱时不要给优惠券。不要说质保两年：法定质保是三年。不用拉美说法（computadora、celular、对熟人用 ustedes）。
market-gb-address = 用 Ms、Mr 或 Mx 加姓氏，不带句点；客户署名只写名之后，通常就直接称呼名。
market-gb-payment = 常用借记卡、信用卡、PayPal 和先买后付。消费者看到的价格含增值税。
market-gb-avoid = 不要用“cheap”形容价格：写“good value”。不要轻视“a little disappointed”：这就是投诉。不要说已发货就不能取消，也不要让客户去找厂家。
market-in-address = 写 Ms. 或 Mr. 加客户署名。哪部分是姓氏因人而异：用全名，不猜性别。Sir 或 Madam 是礼貌，不显生疏。
market-in-payment = 常用 UPI、银行卡、网银和货到付款。UPI 付款失败的，银行会在几个工作日内退回：重新收款前，先向客户要交易号。
market-in-avoid = 承运商确认 PIN 码（邮编）之前，不要写送达日期。客户已经提供的，不要再要。不要看错 1,00,000：这是十万。
market-jp-address = 姓氏在前：知道性别时用 Ms. 或 Mr. 加姓氏，或在姓氏后加 -sama；绝不称呼名。先道歉，再解释。
market-jp-payment = 常用银行卡、便利店付款（konbini）、银行转账、PayPay 和货到付款。便利店付款单有截止日：写明日期，付款前不发货。
market-jp-avoid = 不要一口回绝：说明能做什么、最迟哪天做到。日期不要写成 11/12：月份用单词写。
market-kr-address = 姓氏在前：Kim Minji 的姓氏是 Kim。知道性别时用 Ms. 或 Mr. 加姓氏，绝不只称呼名。
market-kr-payment = 常用本国银行卡（多为分期）、Naver Pay、KakaoPay 和银行转账。境外包裹需要客户的个人通关号码（PCCC）：下单时一并索取。
market-kr-avoid = 核查期间不要让客户没有音信：当地习惯几天内收货，要马上说明下一步做什么、最迟哪天。不要还没说能做什么就先拒绝。
market-mx-address = 回复一律用 usted，写 señora 或 señor 加两个姓氏中的第一个；客户署名带 Lic.、Ing. 或 Dra. 的照写。亲切语气只体现在开头问候和结尾。
market-mx-payment = 常用银行卡（多为按月免息分期，meses sin intereses）、OXXO 现金付款和 SPEI 转账。现金付款可能一天后才显示：说订单未付款之前，先再查一次。
market-mx-avoid = 不用“coger”（在当地是粗话），不用西班牙的说法（vosotros、ordenador、móvil）。不要生硬地命令或拒绝：用“¿Podría …?”来问，并说明能做什么。
market-ru-address = 客户用俄语来信，我们用英语回复：句子要短，不用习语。客户署名带名和父称的，正式称呼就用名加父称。
market-ru-payment = 常用 Mir 卡和 SBP 转账。当地的 Visa 卡、Mastercard 卡和 PayPal 无法跨境使用：先弄清款项怎么走（退款也一样），再作承诺。
market-ru-avoid = 没有按出口管制规定、向承运商和银行核实过的配送或退款，不要承诺：先问管理层。不谈政治。
market-ua-address = 客户用乌克兰语来信，我们用英语回复：句子要短，不用习语。写 Ms. 或 Mr. 加客户署名。
market-ua-payment = 常用银行卡、手机钱包，以及在快递网点货到付款。
market-ua-avoid = 客户没用俄语，就不要用俄语；地名不用俄语拼法：写 Kyiv、Kharkiv、Odesa。承运商确认前不要写确切日期：配送取决于当地安全状况。
market-us-address = 通常直接称呼名，店铺的第一封信也可以。称呼姓氏时，前面写 Ms. 或 Mr.，带句点。
market-us-payment = 常用信用卡、借记卡、PayPal 和先买后付。标价不含销售税，结账时另加。
market-us-avoid = 不要用“cheap”形容价格，听起来像质量差：写“lower price”或“good value”。延误后不要只请客户等待，必须同时给出全额退款；不要用店铺余额代替退款；不要用任何好处换评价。

## cancel-order

title-cancel-order = 客户要求取消订单或其中一部分
ask-cancel-order-order_id = 订单号是多少？
ask-cancel-order-dispatch = 订单出库了吗？
ask-cancel-order-cancelled = 后台是否显示已取消？
ask-cancel-order-paid = 客户付款了吗？
ask-cancel-order-custom_made = 是否按客户要求定制？
ask-cancel-order-items = 只取消一部分吗？哪些商品？
ask-cancel-order-requested_in_account = 客户是否已在账户里申请取消？
ask-cancel-order-refund = 退给客户多少金额？
ask-cancel-order-refund_days = 退款几个工作日内到账？
ask-cancel-order-confirm_by = 最迟哪天告知客户结果？
ask-cancel-order-tracking = 运单号是多少？
ask-cancel-order-return_cost = 退货运费由谁承担？
ask-cancel-order-cost_informed = 购买前是否已告知客户退货运费由谁承担？
ask-cancel-order-return_address = 退货寄到哪里？
ask-cancel-order-return_by = 客户最迟哪天寄回？
ask-cancel-order-withdrawal_until = 退货截止日是哪天（已过也填）？
because-cancel-order-unpaid = 订单未付款，也未出库。
because-cancel-order-done = 后台显示已取消。
because-cancel-order-custom-made = 商品按客户要求定制，且已出库。
because-cancel-order-marketplace-fulfilled = 订单由平台仓发货，只能在平台取消。
because-cancel-order-request-in-account = 在该平台，客户须先在账户里申请取消，卖家才能取消。
because-cancel-order-stopping = 订单未出库，取消尚未确认。
because-cancel-order-after-dispatch-right = 订单已出库，客户享有撤销权（法定退货权）。
because-cancel-order-after-dispatch-no-right = 订单已出库，法律未规定撤销权，只看退货政策。
because-cancel-order-after-delivery-open = 订单已送达，按法律或退货政策仍可退货。
because-cancel-order-after-delivery-over = 订单已送达，按法律和退货政策都不能再退货。

## change-address

title-change-address = 客户要求改收货地址
ask-change-address-order_id = 订单号是多少？
ask-change-address-dispatch = 订单出库了吗，还是已经退回来了？
ask-change-address-new_address = 完整的新地址是什么（写在一行）？
ask-change-address-identity_checked = 是否已核实来信人就是下单客户？
ask-change-address-other_country = 新地址在另一个国家吗？
ask-change-address-payment_binds_address = 支付服务是否像 PayPal 那样只保障订单上的地址？
ask-change-address-reorder_price_kept = 客户重新下单，价格不变吗？
ask-change-address-hold_until = 包裹暂缓发货到哪天？
ask-change-address-confirm_by = 最迟哪天告知客户结果？
ask-change-address-carrier = 承运商是哪家？
ask-change-address-tracking = 运单号是多少？
ask-change-address-redirect = 谁能改派包裹：客户自己找承运商，还是由我们请承运商改派？
ask-change-address-reship_cost = 重新寄出，客户要付多少钱（免费则留空）？
ask-change-address-refund = 退给客户多少金额？
ask-change-address-refund_days = 退款几个工作日内到账？
because-change-address-marketplace-fulfilled = 订单由平台仓发货，只能在平台改地址。
because-change-address-cancel-and-reorder = 渠道或支付服务只保障订单上的地址。
because-change-address-verify-first = 还没有核实来信人就是下单客户。
because-change-address-need-address = 还不知道新地址。
because-change-address-other-country = 换国家会改变运费和关税，应先告知客户。
because-change-address-changed = 订单未出库，新地址已知。
because-change-address-redirect-by-customer = 包裹在途，承运商允许客户自行改派。
because-change-address-carrier-asked = 包裹在途，我们已请承运商改派。
because-change-address-wait-for-return = 包裹在途，无法改派。
because-change-address-reship-or-refund = 包裹已退回。

## change-items

title-change-items = 客户想改订单里的商品、尺码或颜色
ask-change-items-order_id = 订单号是多少？
ask-change-items-dispatch = 订单出库了吗？
ask-change-items-from = 原来订的是什么（可放进引号的名称）？
ask-change-items-to = 客户想改成什么（可放进引号的名称）？
ask-change-items-price_difference = 改后的商品贵多少或便宜多少（价格相同则留空）？
ask-change-items-refund_or_pay = 差价是退给客户，还是由客户补？
ask-change-items-refund_days = 退款几个工作日内到账？
ask-change-items-hold_until = 包裹暂缓发货到哪天？
because-change-items-marketplace-fulfilled = 订单由平台仓发货，我们无法拆包改货。
because-change-items-reorder = 差价不能在平台之外付，只能重新下单。
because-change-items-changed-with-difference = 订单未出库，改后的商品价格不同。
because-change-items-changed = 订单未出库，价格相同。
because-change-items-too-late = 订单已出库。

## charged-wrong

title-charged-wrong = 客户发现扣款有误
ask-charged-wrong-order_id = 订单号是多少？
ask-charged-wrong-kind = 扣款哪里不对：扣了两次、金额不符，还是优惠券没有抵扣？
ask-charged-wrong-refund = 如果多扣了：退多少金额？
ask-charged-wrong-refund_days = 退款几个工作日内到账？
ask-charged-wrong-hold_until = 如果只是银行预授权：最迟哪天解除？
ask-charged-wrong-answer_by = 最迟哪天答复客户？
because-charged-wrong-refunded = 多扣了款，要退回。
because-charged-wrong-hold-explained = 客户看到的是银行预授权，不是实际扣款。
because-charged-wrong-checking = 还不清楚实际扣了多少。

## complaint-logistics

title-complaint-logistics = 客户投诉物流
ask-complaint-logistics-order_id = 订单号是多少？
ask-complaint-logistics-problem = 包裹出了什么问题？
ask-complaint-logistics-promised_by = 承诺最迟哪天送达？
ask-complaint-logistics-last_update = 包裹最后一次扫描是哪天？
ask-complaint-logistics-place = 包裹在哪里，或承运商把它放在了哪里？
ask-complaint-logistics-cause = 原因是什么（已知才填）？
ask-complaint-logistics-occasion = 商品本来打算用在什么场合？
ask-complaint-logistics-places_checked = 客户是否已问过邻居，看过安全投放点和信箱？
ask-complaint-logistics-photo_received = 客户发照片了吗？
ask-complaint-logistics-reship_cost = 重新寄出，客户要付多少钱（免费则留空）？
ask-complaint-logistics-needed = 海关需要客户提供哪些文件或资料？
ask-complaint-logistics-who_pays = 关税和进口税由谁承担？
ask-complaint-logistics-duty = 关税和进口税是多少？
ask-complaint-logistics-mode = 方案由客户选择、已经定了（此时只填定下的方案），还是尚未确定？
ask-complaint-logistics-wait_until = 承运商预计最迟哪天送达？
ask-complaint-logistics-partial_refund = 如果客户愿意等，或留下破损的商品，退多少金额？
ask-complaint-logistics-resend_by = 最迟哪天能补发？
ask-complaint-logistics-part_by = 替换破损部分的新配件最迟哪天发出？
ask-complaint-logistics-full_refund = 全额退款（含运费）是多少？
ask-complaint-logistics-goodwill = 不论客户怎么选，另外补偿多少金额？
ask-complaint-logistics-keep_item = 破损的商品，或之后又送到的原包裹，客户可以留下吗？
ask-complaint-logistics-return_label = 预付退货标签是否随本回复一起发？
ask-complaint-logistics-refund_days = 退款需要几个工作日？
ask-complaint-logistics-method = 客户怎么付款的（用客户自己的说法）？
ask-complaint-logistics-carrier = 包裹在哪家承运商手里？
ask-complaint-logistics-tracking = 运单号是多少？
because-complaint-logistics-ask-marketplace = 订单由平台仓发货并配送，只有平台客服能处理包裹（C3）。
because-complaint-logistics-decided = 方案已定，回复写明怎么处理、多少金额、什么时候。
because-complaint-logistics-late-dated = 承运商给出了日期，客户可以等，也可以全额退款（G15）。
because-complaint-logistics-late-open = 还没有人知道送达日期，所以现在就给出全额退款，客户也可以等（G15）。
because-complaint-logistics-lost-choice = 包裹丢失，可以补发，由客户选择。
because-complaint-logistics-lost-refund = 包裹丢失，无法补发，连运费全额退款（G5）。
because-complaint-logistics-check-places = 这类包裹多半在三个地方之一找到，同时向承运商查询。
because-complaint-logistics-customs-status = 包裹在海关，回复写明需要什么文件、谁付费、截止哪天。
because-complaint-logistics-checking = 目前还给不出方案，回复写明已经做了什么、下次何时有消息。
because-complaint-logistics-not-received-choice = 常见的地方都找过了，运输风险不由客户承担（G5）。
because-complaint-logistics-damaged = 包裹破损，予以补发或退款；可以请客户发照片，但绝不作为条件（G5）。
because-complaint-logistics-our-error = 地址是我们弄错的，免费重新寄出或退款。
because-complaint-logistics-reship-or-refund = 包裹没送到客户手中，正在退回或已退回，重新寄出或退款。

## complaint-quality

title-complaint-quality = 客户投诉商品本身
ask-complaint-quality-order_id = 订单号是多少？
ask-complaint-quality-product = 是哪件商品（客户订购的那件）？
ask-complaint-quality-problem = 商品有什么问题？
ask-complaint-quality-safety = 商品是否冒烟、嘶嘶作响、鼓包、灼烫、漏电、割伤，或有其他危及人身安全的情况？
ask-complaint-quality-injury = 有人受伤吗？
ask-complaint-quality-powered = 商品用电或用电池吗？
ask-complaint-quality-photo_received = 客户发照片了吗？
ask-complaint-quality-difference = 哪里与描述不符？
ask-complaint-quality-missing = 缺哪些配件？
ask-complaint-quality-cause = 原因是什么（已知才填）？
ask-complaint-quality-occasion = 商品本来打算用在什么场合？
ask-complaint-quality-steps = 哪些步骤能解决（一行一步；西班牙语和德语用动词原形，两种语气都适用）？
ask-complaint-quality-manual_url = 说明书在哪里？
ask-complaint-quality-mode = 方案由客户选择、已经定了，还是尚未确定？
ask-complaint-quality-wait_until = 客户最多要等到哪天？
ask-complaint-quality-partial_refund = 如果客户照现状留下商品，退多少金额？
ask-complaint-quality-resend_by = 补发件最迟哪天发出？
ask-complaint-quality-part_by = 配件最迟哪天发出？
ask-complaint-quality-repair_by = 最迟哪天修好并寄回？
ask-complaint-quality-full_refund = 全额退款（含运费）是多少？
ask-complaint-quality-goodwill = 不论客户怎么选，另外补偿多少金额？
ask-complaint-quality-keep_item = 客户可以留下商品吗？
ask-complaint-quality-return_label = 预付退货标签是否随本回复一起发？
ask-complaint-quality-refund_days = 退款需要几个工作日？
ask-complaint-quality-method = 客户怎么付款的（用客户自己的说法）？
ask-complaint-quality-carrier = 承运商是哪家？
ask-complaint-quality-tracking = 运单号是多少？
because-complaint-quality-safety = 可能有人受伤，安全先于其他一切处理。
because-complaint-quality-decided = 方案已定，回复只写怎么处理、什么时候。
because-complaint-quality-guidance = 这是使用问题，按步骤操作也许不用退货就能解决。
because-complaint-quality-right-item = 寄出的商品与订购的不符。
because-complaint-quality-send-part = 缺的配件可以单独寄。
because-complaint-quality-choose = 有几种可行的处理方案，由客户选择。
because-complaint-quality-free-return = 商品与描述不符，免费退货，全额退款。
because-complaint-quality-needs-photo = 有照片会有帮助，但客户的任何权利都不以此为条件。
because-complaint-quality-checking = 能怎么处理还在核查。

## complaint-refund-policy

title-complaint-refund-policy = 客户投诉退款或退货政策
ask-complaint-refund-policy-order_id = 订单号是多少？
ask-complaint-refund-policy-problem = 投诉的是什么：退款慢、被拒绝、退货运费，还是退货期？
ask-complaint-refund-policy-right = 客户的主张依据是什么：撤销权（或我们政策允许的退货）、质量问题、延迟送达，还是没有依据？
ask-complaint-refund-policy-refund_state = 退款已经发出，还是在等退货？
ask-complaint-refund-policy-refund = 退给客户多少金额？
ask-complaint-refund-policy-sent_on = 退款是哪天发出的？
ask-complaint-refund-policy-reference = 客户的银行可以用哪个参考号查询？
ask-complaint-refund-policy-cost_informed = 购买前是否已告知客户退货运费自付？
ask-complaint-refund-policy-route_cost = 最便宜的寄回方式要多少钱？
ask-complaint-refund-policy-exception = 这次是否破例？
ask-complaint-refund-policy-reason = 原因是什么（接在“The reason:”后的短语）？
ask-complaint-refund-policy-full_refund = 全额退款是多少？
ask-complaint-refund-policy-partial_refund = 如果客户留下商品，退多少货款？
ask-complaint-refund-policy-resend_by = 补发件最迟哪天发出？
ask-complaint-refund-policy-goodwill = 补偿多少金额（退款或店铺余额）？
ask-complaint-refund-policy-keep_item = 客户可以留下商品吗？
ask-complaint-refund-policy-return_label = 是否给客户预付退货标签？
ask-complaint-refund-policy-refund_days = 款项需要几个工作日到账？
ask-complaint-refund-policy-method = 用的什么支付方式（写客户知道的名称）？
ask-complaint-refund-policy-carrier = 退货用哪家承运商最便宜？
because-complaint-refund-policy-sent = 退款已从我们这里发出，正由银行处理。
because-complaint-refund-policy-proof-suffices = 退款在等退货，但有寄件凭证就够了。
because-complaint-refund-policy-pay-now = 早该退款，我们还没有发出。
because-complaint-refund-policy-cost-stays = 购买前已告知客户退货运费自付。
because-complaint-refund-policy-right-restored = 客户有理，先前的答复有误。
because-complaint-refund-policy-exception-granted = 按规则不行，这次破例。
because-complaint-refund-policy-policy-holds = 法律和我们的政策都不支持客户的主张，也不破例。

## complaint-service

title-complaint-service = 客户投诉我们的服务
ask-complaint-service-order_id = 订单号是多少？
ask-complaint-service-problem = 哪里没做好：回复慢、态度不好、前后说法不一，还是信息有误？
ask-complaint-service-handled_by = 如果不是你，现在由谁跟进（写名字）？
ask-complaint-service-answer = 客户问题的答案是什么（写完整句子，两种语气都适用）？
ask-complaint-service-asked_on = 客户第一次来信是哪天？
ask-complaint-service-cause = 原因是什么（已知才填）？
ask-complaint-service-goodwill = 补偿多少金额？
because-complaint-service-own-up = 我们的服务出了问题，回复写明发生了什么、现在由谁跟进、最迟哪天答复。

## customs-hold

title-customs-hold = 包裹滞留海关
ask-customs-hold-order_id = 订单号是多少？
ask-customs-hold-needed = 海关需要客户提供哪些文件或资料？
ask-customs-hold-duty = 进口税费是多少？
ask-customs-hold-who_pays = 进口税费由谁承担？
ask-customs-hold-until = 客户最迟哪天把文件发给我们（留一个工作日转交）或付款；如果什么都不缺，包裹预计最迟哪天放行？
because-customs-hold-marketplace-fulfilled = 订单由平台配送并清关，只有平台客服能处理包裹（C3）。
because-customs-hold-documents-needed = 海关需要只有客户才有的资料。
because-customs-hold-duty-due = 海关要收到进口税费才放行包裹。
because-customs-hold-waiting = 海关还在查验，目前什么都不缺。

## delivered-not-received

title-delivered-not-received = 订单显示已妥投，客户没有收到
ask-delivered-not-received-order_id = 订单号是多少？
ask-delivered-not-received-place = 承运商说把包裹放在了哪里？
ask-delivered-not-received-checked = 客户是否已去那里找过，也问过邻居？
ask-delivered-not-received-carrier = 承运商是哪家？
ask-delivered-not-received-resend_by = 最迟哪天能补发？
ask-delivered-not-received-full_refund = 全额退款（含运费）是多少？
ask-delivered-not-received-refund_days = 退款几个工作日内到账？
because-delivered-not-received-marketplace-fulfilled = 订单由平台仓发货并配送，只有平台客服能处理包裹（C3）。
because-delivered-not-received-check-places = 这类包裹多半在附近找到，同时向承运商查询。
because-delivered-not-received-investigation = 客户已经找过，须由承运商说明包裹在哪里。
because-delivered-not-received-resend-or-refund = 客户已经找过，我们不等承运商就能解决（G5）。

## exchange

title-exchange = 客户要换货
ask-exchange-order_id = 订单号是多少？
ask-exchange-from = 客户手里是什么？
ask-exchange-to = 客户想换成什么？
ask-exchange-in_stock = 有货吗？
ask-exchange-send_by = 最迟哪天出库？
ask-exchange-back_on = 没货：哪天到货？
ask-exchange-alternative = 没货：有什么可以替代？
ask-exchange-refund = 没货：客户退货的话退多少金额？
ask-exchange-return_cost = 退货运费由谁承担？
ask-exchange-cost_informed = 购买前是否已告知客户退货运费由谁承担？
ask-exchange-return_label = 今天是否给客户预付退货标签？
ask-exchange-return_address = 退货寄到哪里？
ask-exchange-return_by = 客户最迟哪天寄回？
because-exchange-marketplace-fulfilled = 订单由平台仓发货，只能在平台换货。
because-exchange-exchange = 客户想换的商品有货。
because-exchange-not-in-stock = 客户想换的商品没货。

## false-declaration

title-false-declaration = 客户要求虚假报关
ask-false-declaration-asked = 客户要求什么：申报为礼品，还是低报货值？
ask-false-declaration-duties = 关税和进口税由谁承担？
ask-false-declaration-tariff_number = 商品的海关编码是什么？
because-false-declaration-decline = 虚假报关违法（G18），后果要由客户承担。

## first-inquiry

title-first-inquiry = 客户第一次来信，还不清楚需要什么
ask-first-inquiry-product = 问的是哪件商品（客户提到才填）？
ask-first-inquiry-missing_details = 还缺哪些信息才能答复（写短语，每行一条）？
because-first-inquiry-details-needed = 信息不全，还无法答复；这里可以提醒客户。
because-first-inquiry-details-needed-once = 信息不全，还无法答复；这里不提醒客户。
because-first-inquiry-welcome-back = 客户以前在我们这里买过。
because-first-inquiry-welcome = 客户第一次联系我们。

## follow-up

title-follow-up = 回访客户：问题已处理或仍在处理
ask-follow-up-order_id = 订单号是多少？
ask-follow-up-solved = 问题解决了吗？
ask-follow-up-matter = 是什么事（可接在冒号后的短语）？
ask-follow-up-progress = 上次消息之后有什么进展（写完整句子）？
ask-follow-up-next_date = 最迟哪天再写信（已解决则为最迟哪天结案）？
because-follow-up-no-check = 问题已解决，而 OTTO 只允许因规定的事由联系客户（O1）。
because-follow-up-solved-check = 问题已解决，我们想确认结果是否满意。
because-follow-up-still-open = 问题还没解决，向客户说明进展。

## holding-reply

title-holding-reply = 答复还需要时间，先告知客户何时答复
ask-holding-reply-answer_by = 最迟哪天几点答复客户（RFC 3339）？
ask-holding-reply-reason = 为什么现在不能答复？
because-holding-reply-holding = 无法马上答复，必须给客户一个具体的日期和时间。

## invoice-request

title-invoice-request = 客户要发票
ask-invoice-request-order_id = 订单号是多少？
ask-invoice-request-invoice_attached = 发票是否已备好，随本回复发出？
ask-invoice-request-vat_details_known = 如果发票要写公司名或税号：这些信息是否已知？
ask-invoice-request-answer_by = 客户最迟哪天收到发票？
because-invoice-request-attached = 发票已备好。
because-invoice-request-marketplace-issues = 订单由平台仓发货，发票由平台提供。
because-invoice-request-needs-vat-details = 缺开票信息。
because-invoice-request-being-made = 发票还没备好。

## late-delivery

title-late-delivery = 客户询问延误的订单
ask-late-delivery-order_id = 订单号是多少？
ask-late-delivery-promised_by = 原定最迟哪天送达？
ask-late-delivery-new_date = 承运商现在预计最迟哪天送达？
ask-late-delivery-last_update = 物流轨迹最后一次更新是哪天？
ask-late-delivery-cause = 延误原因是什么？
ask-late-delivery-full_refund = 全额退款（含运费）是多少？
ask-late-delivery-refund_days = 退款几个工作日内到账？
ask-late-delivery-carrier = 承运商是哪家？
ask-late-delivery-tracking = 运单号是多少？
because-late-delivery-marketplace-fulfilled = 订单由平台仓发货并配送，只有平台客服能处理包裹（C3）。
because-late-delivery-new-date-known = 承运商给出了新的日期。
because-late-delivery-date-unknown = 没有人知道送达日期，所以现在就给出全额退款，客户也可以等（G15）。

## legal-or-privacy

title-legal-or-privacy = 律师或主管机关来函，或个人数据请求
ask-legal-or-privacy-kind = 是哪一种：律师或法律行动、主管机关、客户要求查阅个人数据，还是要求删除？
ask-legal-or-privacy-answer_by = 最迟哪天给对方答复（个人数据请求：收到后最多一个月）？
ask-legal-or-privacy-order_id = 涉及哪个订单（如有）？
ask-legal-or-privacy-reference = 来信上的参考号是什么？
because-legal-or-privacy-receipt-only = 只有负责人可以答复，回复只确认收到并告知最迟哪天答复。

## lost-parcel

title-lost-parcel = 包裹丢失
ask-lost-parcel-order_id = 订单号是多少？
ask-lost-parcel-carrier = 承运商是哪家？
ask-lost-parcel-resend_by = 最迟哪天能补发？
ask-lost-parcel-full_refund = 全额退款（含运费）是多少？
ask-lost-parcel-refund_days = 退款几个工作日内到账？
because-lost-parcel-marketplace-fulfilled = 订单由平台仓发货并配送，只有平台客服能处理包裹（C3）。
because-lost-parcel-resend-or-refund = 可以补发，由客户选择。
because-lost-parcel-refund-only = 无法补发，连运费全额退款（G5）。

## marketplace-dispute

title-marketplace-dispute = 客户在平台开了纠纷或向银行拒付
ask-marketplace-dispute-order_id = 订单号是多少？
ask-marketplace-dispute-platform_case = 纠纷编号是多少？
ask-marketplace-dispute-kind = 纠纷原因是什么：未收到货、与描述不符，还是银行拒付？
ask-marketplace-dispute-proposal = 提出什么方案：全额退款、部分退款、补发，还是退货退款？
ask-marketplace-dispute-amount = 退多少金额（方案为补发时：客户可改选的全额退款金额）？
ask-marketplace-dispute-return_cost = 退货运费由谁承担？
ask-marketplace-dispute-resend_by = 补发件最迟哪天发出？
ask-marketplace-dispute-refund_days = 退款需要几个工作日？
ask-marketplace-dispute-evidence = 已在纠纷中提交哪些证据（每项写一个短语）？
ask-marketplace-dispute-rule = 适用平台的哪条规则（接在“The rule for this:”后的短语）？
because-marketplace-dispute-marketplace-fulfilled = 订单由平台仓发货并配送，纠纷由平台裁决，退款也由平台支付（C3）。
because-marketplace-dispute-evidence-sent = 我们有不同看法，已提交证据，由平台按规则裁决。
because-marketplace-dispute-propose-solution = 提出方案，纠纷怎么处理由客户自己决定。

## off-platform-request

title-off-platform-request = 客户想在渠道之外联系、付款或购买
ask-off-platform-request-asked = 客户想在渠道之外做什么：联系、付款，还是要更低的价格？
because-off-platform-request-stay-here = 联系、付款和下单都留在客户来信的渠道（E1、AE1）。

## order-confirmation

title-order-confirmation = 向客户确认订单
ask-order-confirmation-order_id = 订单号是多少？
ask-order-confirmation-items = 客户订了什么？
ask-order-confirmation-total = 整单（含运费）多少钱？
ask-order-confirmation-ship_by = 最迟哪天出库？
ask-order-confirmation-deliver_by = 预计最迟哪天送达？
ask-order-confirmation-backorder = 哪些没货，稍后再发？
ask-order-confirmation-backorder_by = 稍后再发的部分最迟哪天出库？
ask-order-confirmation-refund_days = 退款几个工作日内到账？
because-order-confirmation-confirmed-backorder = 订单中有商品没货，稍后再发。
because-order-confirmation-confirmed = 订单中的商品全部有货。

## partial-delivery

title-partial-delivery = 订单只到了一部分
ask-partial-delivery-order_id = 订单号是多少？
ask-partial-delivery-missing = 哪些没到？
ask-partial-delivery-arrives_by = 其余的在第二个包裹里吗？预计最迟哪天送达？
ask-partial-delivery-tracking = 其余部分的运单号是多少？
ask-partial-delivery-send_by = 缺的商品最迟哪天能发出？
ask-partial-delivery-refund = 缺的商品退多少金额？
ask-partial-delivery-refund_days = 退款几个工作日内到账？
because-partial-delivery-marketplace-fulfilled = 订单由平台打包和配送，缺的商品只有平台客服能处理（C3）。
because-partial-delivery-second-parcel = 其余的在第二个包裹里，正在途中。
because-partial-delivery-send-missing = 缺的商品可以补发。
because-partial-delivery-refund-missing = 缺的商品无法再补发，退还其货款。

## payment-question

title-payment-question = 客户问是否支持某种支付方式
ask-payment-question-method = 客户想怎么付款？
ask-payment-question-method_name = 这种支付方式叫什么（只写名称，不加冠词）？
ask-payment-question-offered = 这里支持客户这样付款吗？
ask-payment-question-instalments = 最多分几期？
ask-payment-question-interest_free = 分期免息吗？
ask-payment-question-pay_within = 用账单付款，须在几天内付清？
ask-payment-question-fee = 用这种支付方式，客户要付多少手续费？
ask-payment-question-alternatives = 客户还可以怎么付款（不加冠词）？
because-payment-question-offered = 这里支持客户这样付款。
because-payment-question-alternative = 这里不支持客户这样付款，但有其他支付方式。

## payment-reminder

title-payment-reminder = 订单还未付款
ask-payment-reminder-order_id = 订单号是多少？
ask-payment-reminder-problem = 付款状态如何：未付、被拒，还是仍在处理？
ask-payment-reminder-amount = 应付多少金额？
ask-payment-reminder-pay_by = 最迟哪天付款？
ask-payment-reminder-ship_by = 今天付款的话，最迟哪天出库？
ask-payment-reminder-method = 客户选了哪种支付方式（写客户知道的名称）？
ask-payment-reminder-units_left = 库存还剩几件（属实且所剩不多才填）？
because-payment-reminder-pending = 付款仍在处理，客户无需操作。
because-payment-reminder-declined = 付款被拒，换一种支付方式也许可以。
because-payment-reminder-not-paid = 没有收到付款。

## price-drop

title-price-drop = 购买后降价了
ask-price-drop-order_id = 订单号是多少？
ask-price-drop-matched = 退差价给客户吗？
ask-price-drop-old_price = 客户当时付了多少？
ask-price-drop-new_price = 现在多少钱？
ask-price-drop-refund = 退多少差价？
ask-price-drop-refund_days = 退款几个工作日内到账？
ask-price-drop-goodwill = 如果不退差价：可以给客户什么（可接在冒号后的短语）？
because-price-drop-difference-refunded = 差价退给客户。
because-price-drop-price-stands = 以下单当天的价格为准。

## price-question

title-price-question = 客户询问更优惠的价格
ask-price-question-product = 问的是哪件商品？
ask-price-question-price = 现在单价多少？
ask-price-question-vat = 回复里的价格含增值税或销售税吗？
ask-price-question-quantity = 客户要多少件？
ask-price-question-bulk_from = 多少件起有批量价？
ask-price-question-reaches_bulk = 客户要的数量达到批量价的起点了吗？
ask-price-question-bulk_price = 按客户要的数量（或批量价的起始数量），单价多少？
ask-price-question-new_price = 降价后单价多少？
ask-price-question-valid_until = 优惠到哪天为止？
ask-price-question-offer_route = 客户怎么拿到优惠价：商品页已降价、平台优惠，还是折扣码？
ask-price-question-discount_code = 客户输入哪个折扣码？
ask-price-question-gift = 随订单送什么赠品？
ask-price-question-order_by = 最迟哪天下单才有赠品？
ask-price-question-needed = 单独报价之前，客户还须告诉我们什么（信息齐全则留空）？
ask-price-question-quote_by = 大批量的单独报价最迟哪天给客户？
ask-price-question-selling_point = 这个价格买到的是什么（可接在冒号后的短语）？
because-price-question-quantity-price = 这个数量有对应的价格。
because-price-question-discount-code = 已同意降价，此渠道可以发折扣码。
because-price-question-wholesale = 虽是零售询价，但这个数量值得单独报价。
because-price-question-quantity-price-later = 多买有批量价，但这个数量的单价还不知道。
because-price-question-price-holds-no-code = 折扣码只能通过邮件或店铺自有聊天发送（A1、E1）。
because-price-question-discount-granted = 已同意降价。
because-price-question-ask-quantity = 价格取决于数量，客户还没说要多少。
because-price-question-gift-instead = 价格不变，但有赠品。
because-price-question-price-holds = 没有更低的价格。

## product-question

title-product-question = 客户购买前咨询商品
ask-product-question-product = 问的是哪件商品？
ask-product-question-topic = 问的是哪方面？
ask-product-question-answer = 答案是什么（写完整句子，客户会直接看到）？
ask-product-question-details = 哪些信息要列成清单（尺寸、包装内容、技术参数）？
ask-product-question-measured_in = 商品标的是哪种尺码？
ask-product-question-size_from = 客户平时穿什么尺码？
ask-product-question-size_to = 对应商品的哪个尺码？
ask-product-question-product_voltage = 商品适用的电压和频率是多少？
ask-product-question-plug = 是哪种插头？
ask-product-question-mains = 客户家里的电压和频率是多少？
ask-product-question-power = 在客户当地能用吗：直接能用、加插头转换器、必须配变压器，还是不能用？
ask-product-question-faq_url = 关于这件商品的更多解答在哪个页面？
ask-product-question-attachment = 随回复附哪个文件？
ask-product-question-answer_by = 最迟哪天答复客户？
because-product-question-size-conversion = 已知客户的尺码对应商品的哪个尺码。
because-product-question-voltage-unsuitable = 客户当地的供电用不了这件商品。
because-product-question-voltage = 已知商品的电压和插头，以及客户当地的供电能不能用。
because-product-question-answered = 答案已知。
because-product-question-needs-checking = 答案还不清楚，乱猜可能让客户花冤枉钱。

## refund-status

title-refund-status = 客户问退款到哪了
ask-refund-status-order_id = 订单号是多少？
ask-refund-status-refund = 退款金额是多少？
ask-refund-status-state = 退款是什么状态？
ask-refund-status-send_by = 如果已批准：最迟哪天发出？
ask-refund-status-sent_on = 退款是哪天发出的？
ask-refund-status-overdue = 退款已发出，银行处理天数已过，仍未到账吗？
ask-refund-status-traced_by = 最迟哪天告知客户款项在哪里？
ask-refund-status-reference = 客户的银行可以用哪个参考号查询？
ask-refund-status-method = 用的什么支付方式（写客户知道的名称）？
ask-refund-status-refund_days = 银行处理需要几个工作日？
ask-refund-status-reason = 为什么拒绝退款（接在“The reason:”后的短语）？
ask-refund-status-alternatives = 不退款，可以给客户什么（写短语）？
because-refund-status-marketplace-pays = 订单由平台仓发货，由平台退款。
because-refund-status-approved = 退款已批准，我们还没有发出。
because-refund-status-sent-overdue = 退款已从我们这里发出，按时间应该已经到账。
because-refund-status-sent = 退款已从我们这里发出，正由银行处理。
because-refund-status-waiting-goods = 退款在等退货，有寄件凭证就够了。
because-refund-status-rejected-with-reason = 退款被拒绝。

## return-received

title-return-received = 退货已到并已验货
ask-return-received-order_id = 订单号是多少？
ask-return-received-finding = 拆包发现了什么？
ask-return-received-refund = 退给客户多少金额？
ask-return-received-deduction = 因价值减损扣多少金额（如有）？
ask-return-received-observed = 具体看到了什么（可接在冒号后的短语，不带指责）？
ask-return-received-missing = 缺哪些配件？
ask-return-received-photo_attached = 附照片了吗？
ask-return-received-refund_days = 银行处理需要几个工作日？
because-return-received-refunded = 退货已到，全额退款。
because-return-received-deduction-explained = 商品价值减损，扣除部分货款。
because-return-received-please-clarify = 包裹里的东西与订单不符，只有客户能说明原因。

## return-request

title-return-request = 客户要退货
ask-return-request-order_id = 订单号是多少？
ask-return-request-reason = 客户为什么要退货？
ask-return-request-items = 只退一部分吗？哪些商品？
ask-return-request-return_cost = 退货运费由谁承担？
ask-return-request-cost_informed = 购买前是否已告知客户退货运费由谁承担？
ask-return-request-return_label = 今天是否给客户预付退货标签？
ask-return-request-return_address = 退货寄到哪里？
ask-return-request-return_by = 客户最迟哪天寄回？
ask-return-request-keep_item = 客户可以留下商品吗？
ask-return-request-resend_by = 如果有质量问题：补发件最迟哪天能发出？
ask-return-request-refund = 退给客户多少金额？
ask-return-request-refund_days = 退款几个工作日内到账？
ask-return-request-exception = 已过退货期：是否破例？
ask-return-request-alternatives = 已过退货期：还可以给客户什么（写短语）？
because-return-request-marketplace-returns = 订单由平台仓发货，退货由平台处理。
because-return-request-defect = 商品有质量问题，或我们发错尺码；退货运费由我们承担。
because-return-request-accepted-own-cost = 可以退货，购买前已告知客户退货运费由谁承担。
because-return-request-accepted-free = 按法律或退货政策可以退货，运费由我们承担。
because-return-request-outside-window-goodwill = 按法律和退货政策都不能退货，这次破例。
because-return-request-outside-window = 按法律和退货政策都不能再退货。

## review-request

title-review-request = 询问客户是否一切满意，并请客户如实评价
ask-review-request-order_id = 订单号是多少？
ask-review-request-product = 客户买了哪件商品？
ask-review-request-asked_before = 这个订单以前请客户评价过吗？
ask-review-request-open_issue = 该客户是否还有未解决的咨询、投诉、退货或退款？
ask-review-request-permission = 我们可以为此写信吗：客户已同意、是已告知可以拒收的老客户，还是平台站内发给买家的消息？
ask-review-request-place = 评价的对象是什么：商品、卖家还是店铺？
ask-review-request-opt_out = 客户怎样拒收这类消息（写完整句子；不填则用内置文案）？
because-review-request-open-issue = 还有未解决的问题，先解决。
because-review-request-already-asked = 每个订单只请客户评价一次（A3）。
because-review-request-no-permission = 请客户写评价属于广告，而客户没有同意（G7）。
because-review-request-too-early = 送达还不到 3 天。
because-review-request-too-late = 已过平台允许就该订单发消息的时间（A2、E4）。
because-review-request-use-button = 亚马逊有自己的评价请求，措辞中立，使用客户的语言。
because-review-request-check-in = 送达至少 3 天，没有未解决的问题，可以请客户评价一次。

## review-response

title-review-response = 回复差评
ask-review-response-rating = 几星？
ask-review-response-public = 这是评价下方的公开回复吗（no：只发给客户的私信）？
ask-review-response-problem = 评价抱怨的是什么？
ask-review-response-cause = 原因是什么（已知才填）？
ask-review-response-remedy = 我们怎么处理？
ask-review-response-order_ref = 订单号是多少（只写在私信里）？
ask-review-response-amount = 全额退款是多少？
ask-review-response-resend_by = 新商品或配件最迟哪天发出？
ask-review-response-refund_days = 退款需要几个工作日？
because-review-response-public-answer = 回复显示在评价下方，陌生人也会看到。
because-review-response-private-remedy = 告诉客户怎么解决，不管客户怎么评价我们。

## review-thanks

title-review-thanks = 感谢好评
ask-review-thanks-rating = 几星？
ask-review-thanks-product = 是哪件商品？
ask-review-thanks-detail = 评价夸了什么（接在冒号后的短语）？
because-review-thanks-thanks-and-return = 老客户留了好评。
because-review-thanks-thanks = 客户留了好评。

## review-threat

title-review-threat = 客户提要求并以差评要挟
ask-review-threat-order_id = 订单号是多少？
ask-review-threat-demand = 客户要什么：要钱、要免费的东西、要在渠道之外联系，还是别的？
ask-review-threat-remedy = 这种情况下每位客户都能得到什么（还不清楚问题所在则留空）？
ask-review-threat-amount = 退给客户多少金额？
ask-review-threat-resend_by = 补发件最迟哪天发出？
ask-review-threat-refund_days = 退款需要几个工作日？
because-review-threat-remedy-only = 按常规处理方案答复；要挟上报渠道，不写进回复。

## safety-incident

title-safety-incident = 商品可能伤人，或已经伤人
ask-safety-incident-product = 是哪件商品？
ask-safety-incident-injury = 有人受伤吗？
ask-safety-incident-powered = 商品用电或用电池吗？
ask-safety-incident-order_id = 订单号是多少？
ask-safety-incident-full_refund = 全额退款（含运费）是多少？
ask-safety-incident-refund_days = 退款需要几个工作日？
because-safety-incident-stop-using = 可能有人受伤，安全先于一切。

## sample-or-trial

title-sample-or-trial = 客户想要样品或试用
ask-sample-or-trial-product = 问的是哪件商品？
ask-sample-or-trial-offer = 我们提供什么：样品、试用，还是都不提供？
ask-sample-or-trial-free = 免费吗？
ask-sample-or-trial-cost = 客户要付多少钱（含运费）？
ask-sample-or-trial-credited = 样品费用可抵扣之后的订单吗？
ask-sample-or-trial-days = 试用几天，或样品几个工作日内送达？
ask-sample-or-trial-return_cost = 试用后的退货运费由谁承担？
ask-sample-or-trial-custom_made = 是按客户要求定制的，或密封、拆封后不能退的商品吗？
ask-sample-or-trial-instead = 可以改发什么（可接在冒号后的短语）？
because-sample-or-trial-sample = 我们提供该商品的样品。
because-sample-or-trial-trial = 客户可以试用后退回。
because-sample-or-trial-not-offered = 该商品既没有样品也没有试用。

## seller-cannot-ship

title-seller-cannot-ship = 我们无法按计划发货
ask-seller-cannot-ship-order_id = 订单号是多少？
ask-seller-cannot-ship-cause = 为什么无法按计划发货：售罄、库存有误、供货延迟、最终检验发现问题、已停产、没有承运商送到该地址，还是我们的其他原因？
ask-seller-cannot-ship-items = 只涉及一部分吗？哪些商品？
ask-seller-cannot-ship-new_date = 如果客户愿意等，最迟哪天能发货？
ask-seller-cannot-ship-substitute = 可以不加价改发什么（可放进引号的名称）？
ask-seller-cannot-ship-refund = 全额退款是多少？
ask-seller-cannot-ship-refund_days = 退款几个工作日内到账？
ask-seller-cannot-ship-reply_by = 最迟等客户选择到哪天（没有答复就全额退款）？
because-seller-cannot-ship-substitute = 可以改发替代品。
because-seller-cannot-ship-delay-choice = 可以晚些发货。
because-seller-cannot-ship-we-cancel = 完全无法发货，由我们取消并全额退款。

## shipping-question

title-shipping-question = 客户问能寄到哪里、运费多少、多久送达
ask-shipping-question-destination = 寄到哪里（接在冒号后，放在括号里）？
ask-shipping-question-ships = 能寄到那里吗？
ask-shipping-question-free = 寄到那里免运费吗？
ask-shipping-question-cost = 寄到那里的运费是多少？
ask-shipping-question-free_from = 订单满多少金额免运费？
ask-shipping-question-method = 用什么物流服务（只写名称，不加冠词）？
ask-shipping-question-days_min = 最快几个工作日送达（没有区间则留空）？
ask-shipping-question-days_max = 下单后几个工作日内送达？
ask-shipping-question-duties = 关税和进口税：已含在价格里、由客户承担，还是没有？
ask-shipping-question-reason = 为什么不能寄到那里（可接在冒号后的短语）？
ask-shipping-question-nearest = 最接近的可行办法是什么（可接在冒号后的短语）？
because-shipping-question-free-shipping = 可以寄到那里，客户免运费。
because-shipping-question-paid-shipping = 可以寄到那里，运费由客户承担。
because-shipping-question-cannot-ship = 不能寄到那里。

## shipping-update

title-shipping-update = 主动告知客户配送进展
ask-shipping-update-order_id = 订单号是多少？
ask-shipping-update-event = 有什么进展？
ask-shipping-update-carrier = 承运商是哪家？
ask-shipping-update-tracking = 运单号是多少？
ask-shipping-update-new_date = 现在预计最迟哪天送达？
ask-shipping-update-full_refund = 全额退款（含运费）是多少？
ask-shipping-update-place = 在哪里取件？
ask-shipping-update-pickup_until = 取件截止到哪天？
because-shipping-update-shipped = 包裹已出库。
because-shipping-update-delayed = 包裹比计划晚到。
because-shipping-update-ready-for-pickup = 包裹已到取件点，待客户自取。

## stock-question

title-stock-question = 客户问商品有没有货
ask-stock-question-product = 问的是哪件商品？
ask-stock-question-availability = 有货、已知哪天到货，还是已停售？
ask-stock-question-restock_date = 预计哪天重新有货？
ask-stock-question-units_left = 实际还剩几件？
ask-stock-question-ships_in = 下单后几个工作日内出库？
ask-stock-question-alternative = 现在有哪款类似商品有货？
ask-stock-question-alternative_point = 它有什么优点（可接在冒号后的短语）？
because-stock-question-in-stock = 有货。
because-stock-question-back-on-date = 已售罄，到货日期已知。
because-stock-question-discontinued-alternative = 已停售，但有类似商品有货。
because-stock-question-discontinued = 已停售，不再补货。

## thanks-received

title-thanks-received = 客户来信道谢，没有提问
because-thanks-received-no-reply = 客户没有提问，此渠道不宜只回一句感谢（A3）。
because-thanks-received-brief-thanks = 客户没有提问，在邮件和聊天里可以友好地回一句。

## track-order

title-track-order = 客户问订单到哪了
ask-track-order-order_id = 订单号是多少？
ask-track-order-status = 物流轨迹现在显示什么？
ask-track-order-carrier = 承运商是哪家？
ask-track-order-tracking = 运单号是多少？
ask-track-order-last_update = 物流轨迹最后一次更新是哪天？
ask-track-order-deliver_by = 预计最迟哪天送达？
ask-track-order-place = 在哪里取件，或承运商把它放在了哪里？
ask-track-order-pickup_until = 取件截止到哪天？
because-track-order-marketplace-fulfilled = 订单由平台仓发货并配送，只有平台客服能处理包裹（C3）。
because-track-order-no-tracking-yet = 包裹还在打包，没有运单号。
because-track-order-label-only = 面单已生成，承运商还没有扫描包裹。
because-track-order-in-transit = 包裹正在运输途中。
because-track-order-customs = 包裹正在清关。
because-track-order-out-for-delivery = 派送员正在派送。
because-track-order-ready-for-pickup = 包裹已到取件点，待客户自取。
because-track-order-delivered = 物流轨迹显示已妥投。
because-track-order-no-update = 物流轨迹已几天没有更新。

## usage-help

title-usage-help = 客户问怎么使用
ask-usage-help-product = 是哪件商品？
ask-usage-help-order_id = 是哪个订单的？
ask-usage-help-problem = 客户看到什么现象（可放进引号的短语）？
ask-usage-help-steps = 哪些步骤能解决（一行一步；西班牙语和德语用动词原形，两种语气都适用）？
ask-usage-help-manual_url = 说明书在哪里？
ask-usage-help-faq_url = 关于这件商品的更多解答在哪个页面？
ask-usage-help-attachment = 随回复附哪个文件？
ask-usage-help-answer_by = 最迟哪天答复客户？
because-usage-help-steps = 解决步骤已知。
because-usage-help-manual = 说明书里有答案，此渠道可以发送。
because-usage-help-escalate = 目前没有人知道答案，或答案无法在此渠道发送。

## warranty-repair

title-warranty-repair = 商品用了一段时间后出故障，客户要求维修
ask-warranty-repair-product = 是哪件商品？
ask-warranty-repair-order_id = 是哪个订单的？
ask-warranty-repair-basis = 故障由什么覆盖：法定质保、店铺质保，还是都不覆盖（填了 delivered_on 会自动推算法定质保）？
ask-warranty-repair-remedy = 怎么处理？
ask-warranty-repair-bought_on = 哪天购买的？
ask-warranty-repair-warranty_months = 店铺质保几个月？
ask-warranty-repair-days = 几个工作日内寄给客户？
ask-warranty-repair-cost = 都不覆盖时：客户要付多少钱（含往返运费）？
ask-warranty-repair-quote_by = 最迟哪天告知客户价格？
ask-warranty-repair-refund = 退给客户多少金额？
ask-warranty-repair-refund_days = 退款几个工作日内到账？
ask-warranty-repair-keep_item = 换新或退款：客户可以留下故障商品吗？
ask-warranty-repair-return_label = 今天是否给客户预付退货标签？
ask-warranty-repair-return_address = 寄到哪里？
because-warranty-repair-repair = 故障在法定质保或店铺质保范围内，予以维修。
because-warranty-repair-replace = 故障在法定质保或店铺质保范围内，予以换新。
because-warranty-repair-refund = 故障在法定质保或店铺质保范围内，予以退款。
because-warranty-repair-outside = 法定质保和店铺质保都不再覆盖。
because-warranty-repair-choose-remedy = 故障在质保范围内，怎么处理还没有定。

## wholesale-inquiry

title-wholesale-inquiry = 经销商或公司询问批发价
ask-wholesale-inquiry-product = 问的是哪件商品？
ask-wholesale-inquiry-quantity = 客户要多少件？
ask-wholesale-inquiry-minimum_quantity = 多少件起有批发价？
ask-wholesale-inquiry-below_minimum = 数量低于起批量吗？
ask-wholesale-inquiry-unit_price = 按这个数量或从起批量起，单价多少？
ask-wholesale-inquiry-net_prices = 价格是净价（不含增值税或销售税）吗？
ask-wholesale-inquiry-sample_available = 客户可以先要样品吗？
ask-wholesale-inquiry-lead_days = 下单后几个工作日内出库？
ask-wholesale-inquiry-quote_until = 报价到哪天为止有效？
ask-wholesale-inquiry-quote_by = 最迟哪天给客户报价？
ask-wholesale-inquiry-needed = 报价之前，客户还须告诉我们什么（信息齐全则留空）？
because-wholesale-inquiry-below-minimum = 数量低于批发价的起批量。
because-wholesale-inquiry-quote = 这个数量的价格已知。
because-wholesale-inquiry-ask-quantity = 批发价取决于数量，客户还没说要多少。
because-wholesale-inquiry-quote-follows = 数量已知，报价还没备好。

## win-back

title-win-back = 联系久未购买的老客户
ask-win-back-consent = 客户是否同意在此渠道接收我们的广告？
ask-win-back-product = 客户在我们这里买过哪件商品？
ask-win-back-news = 有什么新消息（可接在冒号后的短语）？
ask-win-back-voucher = 优惠券减多少金额？
ask-win-back-voucher_percent = 优惠券减百分之几？
ask-win-back-voucher_code = 客户输入哪个优惠码？
ask-win-back-valid_until = 优惠券到哪天为止有效？
ask-win-back-club_benefits = 客户俱乐部会员有什么权益（可接在冒号后的短语）？
ask-win-back-opt_out = 客户怎样退订这类消息（写完整句子；不填则用内置文案）？
because-win-back-no-consent = 这是广告，而客户没有同意（G7）。
because-win-back-voucher = 客户已同意，有优惠券可送。
because-win-back-news = 客户已同意，有新消息可发。
because-win-back-club = 客户已同意，可以邀请加入客户俱乐部。

## steps: price-question

step-work-out-quantity-price = 算出这个数量的单价。现在就有的，填入 bulk_price 重新生成回复；没有的，最迟在回复写明的日期发给客户。数量不到批量价起点的，把 reaches_bulk 填为 no，重新生成回复。
step-check-quantity-price = 在店铺或商品页设好批量价，让客户能按这个价下单。
step-check-discount-code = 在结账页试用折扣码：截至回复写明的日期，结算价都必须与回复一致。
step-no-code-on-this-channel = 不要在这里发折扣码：折扣码只能通过邮件或自有聊天发送。如果仍要给低价，先下调商品页价格或发平台优惠，再把 offer_route 填为 list-price 或 platform-offer，重新生成回复。
step-check-offer-visible = 确认客户已能看到降价或平台优惠，且截止日期与回复一致。
step-check-gift-available = 确认赠品有库存，并在订单上备注给仓库。

## steps: review-request

step-settle-open-issue-first = 不要发送任何消息。先把该客户未解决的问题处理好，期间不要提评价。
step-no-second-review-request = 不要发送任何消息。这个订单已请客户评价过一次。
step-no-review-request-without-permission = 不要发送任何消息。请客户写评价属于广告：须有客户同意，或对方是已告知可以拒收的老客户。
step-wait-before-review-request = 先不要发送任何消息。等客户收到商品满 3 天再来处理。
step-too-late-for-review-request = 不要发送任何消息。已过平台允许就该订单发消息的时间。
step-use-amazon-review-button = 不要发送任何消息。在 Seller Central 打开订单，点击“Request a Review”：由亚马逊用自己的措辞请客户评价。
step-check-delivery-scan = 确认物流轨迹显示已妥投，且之后没有退货、退款或投诉。
step-record-review-request = 在订单上备注已请客户评价。只请一次。

## steps: complaints, whatever they are about

step-check-order = 在后台核对订单、状态和金额，须与回复一致。
step-record-preference = 一知道客户的意愿就记在订单上，免得别人再问一遍。
step-book-refund = 如果回复写了退款已办理、已批准或已发出，先办好再发送回复。
step-send-return-label = 按回复所说的时间发退货标签：随回复发、随下一封信发，或在写明的日期前发。
step-book-replacement = 如果回复提到补发商品或配件，现在就预留库存，确保在回复写明的日期前发出。
step-ask-carrier = 发送回复前先向承运商查询包裹，记下查询编号：回复里写了已经查询。
step-note-next-news = 把下次联系客户的日期记入日程。届时即使没有新进展，也要写信告知客户。

## steps: the order: canceling it, another address

step-check-nothing-charged = 确认没有扣款，也没有预授权。平台仍显示待处理（Pending）的订单不发货。
step-cancel-in-back-office = 在后台取消订单或其中一部分。平台要求客户先申请的，等客户申请。
step-check-refund-booked = 确认退款已办理，金额与回复一致，并原路退回客户的支付方式。
step-check-made-to-order = 确认商品确实按该客户的要求定制：只是从现有款式里选尺码或颜色，不算定制。
step-look-for-goodwill = 看看规则之外还能给客户什么：换货、客户自付运费退货、部分退款。客户回信后一个工作日内答复。
step-point-to-marketplace-help = 不要替平台作任何承诺：这个订单的发货、改派和退款都由平台按自己的规则处理。
step-hold-parcel = 包裹如果还在我们这里，暂缓发货到回复写明的日期。
step-watch-for-account-request = 留意客户在平台提交的申请，收到当天就在平台确认。没有收到之前，不要把订单标为已取消。
step-ask-warehouse-to-stop = 立即请仓库拦下订单或取出商品，记下由谁确认：回复里写了已经办好。
step-record-withdrawal = 法律规定有撤销权的，登记客户行使撤销权及来信日期，并开始计算 14 天退款期限。
step-check-return-cost = 核对退货运费由谁承担。只有购买前已告知，才由客户承担；商品有质量问题时，绝不由客户承担。
step-prepare-return = 确保客户拿到回复里提到的东西：退货地址，或在平台建好的退货。
step-check-return-period = 从送达日起重新算一遍天数：撤销权、平台退货期、店铺退货期，以最长的为准。
step-check-price-of-new-order = 核对重新下单的价格和库存。只有渠道允许退差价时，才能承诺原价。
step-check-identity = 改动任何内容之前，先把客户提供的信息与订单核对。绝不写出或念出订单上的地址。
step-check-cost-and-duties = 查清寄到另一个国家的运费，以及哪些关税由谁承担。改动之前，先把两项都告知客户。
step-check-seller-protection = 核对付款方式：PayPal 和部分平台只在寄往订单地址时保障卖家。如果是这样，建议客户取消后重新下单。
step-enter-new-address = 把新地址录入后台和承运商系统，与回复逐字核对。
step-check-redirect-offered = 在承运商的查询页确认收件人能否自行改派这个包裹。
step-ask-carrier-to-redirect = 请承运商改派包裹，记下查询编号和费用：回复里写了已经请求。
step-watch-for-parcel-coming-back = 留意物流轨迹。包裹退回后，一个工作日内写信给客户。

## steps: complaint-refund-policy

step-check-payment = 在支付系统查这笔款项：日期、金额和参考号须与回复一致。
step-prepare-refund = 现在就备好退款，收到客户寄件凭证后一个工作日内发出。
step-compare-return-prices = 比较各承运商今天寄这个包裹的价格：回复写的是最便宜的一家。确认订单确认信写明了退货运费由谁承担。
step-withdraw-earlier-answer = 在工单里注明先前的答复作废及原因，免得同事再照着说。
step-check-return-rules = 把先前的答复与客户所在国的法律和我们的政策再对照一遍。只要有一项支持客户，就不要发送这封回复。
step-tell-team = 如果回复写了已请团队处理或已告知团队，先办好再发送。
step-tell-logistics = 把这个包裹出的问题告知物流部：给失望客户的回复里写了已经告知。

## steps: complaint-quality

step-escalate-safety = 立即致电产品安全负责人：一小时内必须让对方收到报告。对方答复之前，停售该商品。
step-check-steps = 发送之前，与产品部一起过一遍步骤：回复里写了已经核对。
step-check-remedy = 现在就给产品部或仓库提工单，问清哪种处理方案可行、最迟哪天能办。不管有没有照片，客户都可以要求补发或全额退款。
step-keep-promises-beyond = 如果客户感到失望，处理方案之外的承诺也要兑现：亲自跟进到底，安排检查补发的商品，并告知能改进问题的部门。

## steps: invoice-request

step-check-invoice-recipient = 确认消息来自订单上的账户或邮箱：发票含个人数据。
step-attach-invoice = 附上 PDF 发票，先与订单核对名称、地址、税号和总额。
step-email-invoice = 把 PDF 发票发送到订单里的邮箱，先与订单核对名称、地址、税号和总额。订单里没有邮箱，就在这里询问。
step-check-invoice-in-marketplace = 在平台查看该订单的发票是否由平台开具。如果不是，自己开具，再填 invoice_attached 重新生成回复。
step-ask-for-local-tax-details = 在回复里加上客户所在国开票要写的信息：墨西哥要 RFC、税务制度、邮编和 CFDI 用途；阿根廷要 CUIT；智利要 RUT 和经营类别；巴西要 CPF 或 CNPJ；印度要 GSTIN。
step-issue-invoice = 安排开具发票，在回复写明的日期前发给客户。

## steps: safety-incident

step-record-incident = 用客户的原话记下发生了什么、什么时候、批次号或序列号。不猜原因，不要求客户测试或拍照。
step-offer-goodwill = 该客户属于 1 级或 2 级。看看能否在法律规定之外再表示一点心意，例如小礼品、免运费或一笔钱：场景有 goodwill 这一项的就填进去，没有的就自己写一句话说明。心意是额外的，绝不能代替退款、维修或换货，也绝不能与评价、评分或关闭纠纷挂钩。

## steps: before the sale

step-prepare-quote = 准备报价：该数量的单价、交期、运费、税费和有效期。在回复写明的日期前发给客户。
step-check-product-data = 发送之前，把答案与该型号、该款式的规格书核对。
step-check-certificate = 确认证书有效，且写明的正是这个型号。
step-check-power-data = 把铭牌上的电压、频率和插头与客户所在国的标准核对。拿不准就说不能用。
step-attach-file = 附上回复提到的文件。
step-ask-product-department = 立即问产品部，在回复写明的日期前答复客户。不要猜。
step-check-size-chart = 用这件商品自己的尺码表核对尺码。
step-send-list-apart = 如果清单没放下（提示里会写明已略去），就在这条回复之后马上另发消息，把清单发给客户。

## steps: first-inquiry

step-ask-only-what-is-missing = 发送之前再读一遍来信：只问来信里没有的，自己能答的就不问。
step-come-back-once = 3 天没有回音，再写一次，只问这件事。之后不再追问。
step-no-reminder = 不要提醒客户：要么渠道不允许营销，要么不值得花时间。等客户回复。
step-look-up-earlier-orders = 看看客户以前的订单，已经知道的不要再问。

## steps: the parcel on its way

step-check-tracking = 现在就到承运商页面查这个包裹：回复写的是物流轨迹显示的内容。
step-ask-warehouse-for-handover = 立即问仓库包裹是否已交给承运商，记下由谁答复：回复里写了已经询问。
step-send-tracking-number = 在回复写明的日期前把运单号发给客户。

## steps: payment-reminder

step-check-payment-missing = 发送前再查一次是否已到账。已到账就不要发送这封回复。
step-check-payment-pending = 向支付服务查询这笔付款，确认之前不发货。
step-remind-once = 在订单上备注已提醒客户。只提醒一次；之后按我们自己的规则关闭订单。
step-check-units-left = 再清点一次库存：回复写了还剩几件。

## steps: off-platform-request

step-no-contact-data = 不发邮箱、电话、链接或账号名：不写在文字里，不放进图片，也不拆开发。
step-look-up-payment-methods = 查清客户所在国在这里能用哪些支付方式。
step-look-for-offer-here = 看看在这里能否给低价：下调商品页价格，或用渠道自己的优惠。
step-watch-for-fraud = 不打开客户发来的链接，在渠道之外付款的一律不发货。客户一再要求的，向渠道举报该消息。

## steps: false-declaration

step-declare-truthfully = 按销售货物申报，货值写客户实付的价格。附上完整发票：回复里写了。
step-check-who-pays-duties = 查清这个国家、这种物流方式的关税和进口税由谁承担。
step-estimate-charges = 客户想知道大概税费的，按海关编码和国家查进口税费，一个工作日内答复。

## steps: return-request

step-check-guarantee-period = 退货期已过。核对送达日期：如果法定质保和店铺质保也都已过期，改用 warranty-repair 生成回复。

## steps: order-confirmation

step-check-restock-date = 请采购部确认缺的商品哪天到货：回复写了最迟哪天发货。
step-send-order-terms = 确保客户另外收到可以保存的条款和撤销权说明。这条消息不能代替它们。

## steps: complaint-service

step-read-whole-exchange = 发送回复前，按先后顺序读完工单里的每一条消息：回复里写了已经读过。
step-show-tone-to-lead = 发送回复前，把那条消息给组长或管理层看：回复里写了已经给他们看过。
step-hand-over-case = 把工单连同全部消息交给回复里写的人，确保对方知道下次联系客户的日期。
step-answer-first = 给工单加标记，让该客户之后的消息都优先答复：回复里写了已经标记。
step-book-goodwill = 现在就办理补偿，金额与回复一致。补偿不附任何条件：不以评价为条件，也不以关闭纠纷为条件。
step-check-stock = 发送回复前再查一次库存。
step-record-wish-for-news = 只给表示想收到消息的客户再写信，且只写一次。在平台上绝不主动写信。
step-check-stock-of-alternative = 确认替代品确实有货，价格也差不多。
step-check-no-alternative = 再查一遍在售商品：有类似商品有货的，就写进回复。

## steps: thanks-received

step-look-for-a-question = 把来信读到底。如果还有提问或问题，改为答复那件事。
step-pass-on-thanks = 把客户的感谢点名转达给当事同事。
step-mark-no-response-needed = 不要发送任何消息。渠道有“无需回复”选项的，标记为无需回复；没有的，直接关闭。

## steps: follow-up

step-no-check-on-this-channel = 不要发送任何消息。平台只允许因规定的事由联系客户，询问是否满意不在其中。
step-no-review-in-follow-up = 不要附带评价请求或其他内容：这条消息只问事情是否解决。
step-confirm-restock-date = 请采购部确认商品哪天重新有货。日期推迟的，通知每一位告知过的客户。
step-check-shipping-data = 把运费、天数和关税承担方与承运商现行的目的地价目表核对。
step-check-other-carriers = 回绝之前，先查有没有别的承运商或平台物流能送到这个目的地。

## steps: change-items

step-check-new-item = 确认客户要的商品有货，并预留。没货的，改动之前先告知客户。
step-change-in-back-office = 在后台改好商品，确保仓库按新商品打包：回复里写了已经办好。
step-refund-difference = 在这个订单上按差价办理部分退款，金额与回复一致。

## steps: win-back

step-no-advertising-without-consent = 不要发送任何消息。这是广告，而客户没有同意。
step-check-consent = 核对客户在哪里、什么时候同意在此渠道接收广告，且之后没有撤回。
step-check-nothing-open = 确认该客户没有未解决的咨询、投诉、退货或退款。如果有，先解决，现在不要发送任何消息。
step-check-voucher = 在结账页试用优惠券：截至回复写明的日期，减免都必须与回复一致。
step-check-club = 确有客户俱乐部，且权益与回复一致，才发送。
step-whatsapp-template = 如果客户上一条消息已超过 24 小时，WhatsApp 只接受审核通过的模板消息。

## steps: holding-reply

step-check-answer-by = 确认能在这个日期和时间之前答复，且没有超出渠道的回复时限。记入日程。
step-holding-stops-no-clock = 不要把这条消息当作正式答复：有些平台只认实质答复。在平台时限内完整答复。
step-find-time-zone = 客户的时区未知，回复写的是某个城市的时间。如果能查到，填入 time_zone 重新生成回复。

## steps: refund-status

step-ask-payment-service-to-trace = 立即请支付服务追查这笔款项，记下查询编号：回复里写了已经请求。如果没有到账，重新发出。

## steps: delivered-not-received

step-open-investigation = 发送回复前，先请承运商立案调查：送到了哪里、什么时候、交给了谁？不要求客户提供声明书或报警记录。
step-check-payment-methods = 在结账页查这个国家、这个订单金额能用哪些支付方式。在平台上，只写平台自己的支付方式。在欧盟和英国，消费者刷卡或银行转账都不付手续费。

## steps: seller-cannot-ship

step-cancel-as-seller = 由我们取消，填写真实原因。绝不要求客户取消或选择原因。
step-keep-refund-ready = 备好全额退款，客户提出后一个工作日内退。客户答复之前不要发货：沉默不等于同意延期。到回复写明的日期还没有答复，或新的发货日期也守不住，就全额退款。
step-set-substitute-aside = 预留替代品。其价值不得低于原订商品，客户同意后才能发出。

## steps: marketplace-dispute

step-upload-evidence = 在截止时间前把证据提交到纠纷里，对方无需看到的内容不要放。回复里写了已经提交。
step-watch-case-deadline = 把纠纷的截止时间记入日程，并在此之前直接在纠纷里答复：亚马逊 72 小时后裁决，eBay 3 个工作日后、速卖通 5 天后可能介入。
step-enter-proposal-in-case = 在纠纷里提交同样的方案。绝不要求客户关闭或撤销纠纷，方案不附任何条件。
step-check-no-double-refund = 查银行是否已把款项扣回。扣回后再退款，就付了两次。
step-note-sample = 记下谁要样品。收到地址后寄出，发货单注明是样品；海关申报的价格必须属实。
step-set-up-sample = 一个工作日内在平台设好样品，让客户在平台下单。不在平台之外收地址或收款。
step-check-trial-terms = 确认试用比客户依法本就享有的更多：人人都有的权利不能当卖点。店铺条款须与回复一致。
step-check-before-a-no = 回绝之前，先问销售部能否拿用过或拆封的商品当样品。

## steps: charged-wrong

step-check-only-a-hold = 确认第二笔只有预授权、没有实际扣款，能撤销就撤销：回复写的是只剩预授权。
step-check-payment-records = 发送回复前，向支付服务或平台查这个订单的全部付款：回复里写了已经查询。如果实际扣了两次，立即退款。

## steps: return-received

step-check-deduction = 只扣超出正常试用（如同在实体店试用）的损耗；绝不因包装扣款，商品有质量问题时绝不扣款，且须已告知客户撤销权。记下扣款金额怎么算的。
step-keep-return-as-it-is = 把包裹连同里面的东西原样保管，记下由谁拆包、重量和面单。客户答复之前，什么都不扔、不寄回。
step-ask-carrier-about-weight = 问承运商包裹寄出和送达时的重量：回复里写了已经询问。有答复之前不下结论。

## steps: legal-or-privacy

step-escalate-legal = 发送回复前，把来信连同整个工单转给法务负责人。自己不承认、不解释、不承诺，书面和电话都一样。
step-escalate-privacy = 发送回复前，把请求转给数据保护负责人，注明收到日期。回复写明的日期最迟不超过收到后一个月。
step-keep-everything = 负责人决定之前，工单和客户账户里的内容一律不改、不删。

## steps: partial-delivery

step-check-packing = 问仓库打包了什么、分几个包裹，记下答复。不要求客户证明任何事。

## steps: price-drop

step-check-price-promise = 查店铺、平台或广告有没有承诺降价补差。如果有，退差价，再填 matched: yes 重新生成回复。
step-check-quote = 请同事审一遍报价：单价、税费、交期和有效期。报价对我们有约束力。

## steps: customs-hold

step-check-customs-papers = 确认我们自己的报关文件完整属实：品名、货值、发票。绝不申报为礼品，绝不低报货值。
step-forward-customs-papers = 收到客户的文件后，一个工作日内转交，不需要的副本不留。
step-settle-import-charges = 如果回复写了进口税费由我们承担，先与承运商结清再发送。

## steps: warranty-repair

step-check-guarantee-date = 核对送达日期、店铺质保期和客户所在国的法定质保。法律仍覆盖该故障的，不得让客户承担任何费用。
step-ask-workshop-for-price = 向维修点询价（含往返运费）：回复里写了已经询问。客户同意之前不维修。

## steps: review-threat

step-report-threat = 向平台举报客户的消息：它以评价要挟。对客户只字不提。
step-record-threat = 把该消息原样留在工单里，给组长看。对客户只字不提。
step-usual-remedy-only = 按这种情况下每位客户都能得到的处理，不多也不少。现在和以后都不提评价。

## steps: review-thanks and review-response

step-pass-on-praise = 发送回复前，把评价给团队看：回复里写了已经给他们看过。
step-check-public-answer = 陌生人能看到的回复，只用评价旁显示的名字称呼，不写订单号、地址和承运商。
step-settle-before-public-answer = 在 Etsy 上，我们公开回复之前，买家才能修改评价。先用私信解决问题。
step-send-private-remedy = 先发写有解决方案的私信：公开回复里写了已经发送。
step-check-amazon-review-contact = 在亚马逊，只有针对订单反馈才写这条消息。商品评论要用亚马逊的品牌方模板答复。
step-show-worst-review = 今天就把这条评价给产品部看：一星往往是其他客户也会遇到的问题。
step-never-ask-for-change = 现在和以后都不要求客户改好评、修改或删除评价，也不附任何条件。

## steps: usage-help

step-check-steps-of-use = 发送之前，自己对着商品或说明书把步骤走一遍。只发能解决问题的最少步骤。
step-check-manual-answers = 打开文件或页面，确认它用客户的语言回答了这个问题。如果没有，把步骤写出来。
step-check-nothing-dangerous = 客户描述的情况如果可能有危险（冒烟、发热、异味、触电），停下来，改用 safety-incident 生成回复。
step-write-steps-from-manual = 此渠道不能发链接。说明书里有答案的，把步骤写出来，填入后重新生成回复。
step-ask-native-colleague = 这个市场的客户读的不是自己的母语。发送之前，请当地的母语同事读一遍回复：语气、道歉的分寸，以及哪些话不说为好。
step-check-price = 核对回复里的价格，须与客户现在在店铺或商品页看到的一致，含税与否也要一致。
step-check-minimum-quantity = 向销售部确认起订量仍然有效；回复写了价格的，价格也要确认。
