shared-questions = { $voice ->
    [friendly] Wenn du Fragen hast, antworte einfach auf diese Nachricht. Unser Team in Hamburg liest sie an jedem Werktag.
   *[formal] Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht. Unser Team in Hamburg liest sie an jedem Werktag.
}
