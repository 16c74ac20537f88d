### Latin America says these differently. Its paragraphs are formal, in friendly letters too.

safety-incident-hurt = Lamento mucho que alguien se haya lastimado.

safety-incident-unhurt = Me alegra saber que nadie se lastimó.
