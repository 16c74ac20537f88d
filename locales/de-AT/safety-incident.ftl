### Austria: the ambulance is "die Rettung".

# somebody was hurt
safety-incident-worse = { $voice ->
    [friendly] Wenn die Verletzung schlimmer wird, ruf bitte zuerst die Rettung; alles andere kann warten.
   *[formal] Wenn die Verletzung schlimmer wird, rufen Sie bitte zuerst die Rettung; alles andere kann warten.
}
    .short = { $voice ->
        [friendly] Wird die Verletzung schlimmer, ruf bitte zuerst die Rettung.
       *[formal] Wird die Verletzung schlimmer, rufen Sie bitte zuerst die Rettung.
    }
