## new-scenario

# The customer writes about something new
title-new-scenario = 客户来信，涉及：new scenario
because-new-scenario-answered = 答案已知
because-new-scenario-answer-follows = 答案尚不清楚
ask-new-scenario-topic = 是关于什么的？（几个词，会放在引号里）
ask-new-scenario-order_id = 如果涉及某个订单，是哪个订单？
ask-new-scenario-answer = 如果已经知道答案，答案是什么？（完整的句子）
step-new-scenario-read-answer = 把答案再读一遍：客户收到的就是所输入的原文。
step-new-scenario-find-answer = 在消息写明的日期之前查明答案。
