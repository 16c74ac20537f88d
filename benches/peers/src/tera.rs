//! Tera 2.

use serde::Serialize;
use tera::{Context, Tera};

use crate::stack::Templates;

impl Templates for Tera {
    type Bound = Context;

    fn bind(&self, values: &impl Serialize) -> Context {
        Context::from_serialize(values).expect("the values are a map of texts and numbers")
    }

    fn render(&self, layout: &str, bound: &Context) -> String {
        Tera::render(self, layout, bound).unwrap_or_else(|error| panic!("{layout}: {error}"))
    }
}
