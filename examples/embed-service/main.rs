//! A small HTTP service: `POST /replies` takes a case as JSON and answers with the reply as JSON.
//!
//! ```console
//! $ cargo run -p replybook-examples --example embed-service
//! $ curl --json @examples/cases/lost-parcel.json http://127.0.0.1:8080/replies
//! ```
//!
//! | status | when |
//! |---|---|
//! | 200 | the reply is in the body; `message` is null where the play says nothing |
//! | 400 | the body is no JSON, or the case cannot be answered as it is: every missing fact is listed |
//! | 413, 415 | the body is larger than 64 KiB, or not sent as `application/json` |
//! | 422 | the body is JSON, but no case: an unknown key, or a value of another kind |
//! | 500 | the service's own packs are wrong |
//!
//! The packs are proved before the first case comes: a service that has started has no hole in its replies. When it is told to
//! stop, it still answers what it has been asked, and says how much that was.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;
use replybook::{Case, ErrorKind, Pack, Playbook, Reply};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::signal;

/// A case has some hundred bytes, and some thousand where its texts are given in every language.
const BODY_MAX: usize = 64 * 1024;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let playbook = Playbook::proved([Pack::builtin()])?;
    let listener = TcpListener::bind(address).await?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    let desk = Desk { playbook, answered: Arc::default() };
    axum::serve(listener, app(desk.clone())).with_graceful_shutdown(stop()).await?;
    eprintln!("stopped; requests answered: {}", desk.answered.load(Ordering::Relaxed));
    Ok(())
}

/// What requests are answered with, and how many have been.
#[derive(Clone)]
struct Desk {
    playbook: Playbook,
    answered: Arc<AtomicU64>,
}

fn app(desk: Desk) -> Router {
    Router::new().route("/replies", post(reply)).layer(DefaultBodyLimit::max(BODY_MAX)).with_state(desk)
}

/// A reply takes microseconds and never waits, so that it needs no thread of its own.
async fn reply(State(desk): State<Desk>, case: Result<Json<Case>, JsonRejection>) -> Result<Json<Reply>, Refusal> {
    desk.answered.fetch_add(1, Ordering::Relaxed);
    let Json(mut case) = case?;
    // The library reads no clock: what does not say when it arrived has arrived now.
    if case.received_at.is_none() {
        case = case.received_at(Timestamp::now());
    }
    Ok(Json(desk.playbook.reply(&case)?))
}

/// Why there is no reply, as a status and a body.
struct Refusal(StatusCode, serde_json::Value);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Json(json!({ "error": self.1 }))).into_response()
    }
}

impl From<JsonRejection> for Refusal {
    fn from(rejection: JsonRejection) -> Refusal {
        Refusal(rejection.status(), json!({ "kind": "unreadable-body", "message": rejection.body_text() }))
    }
}

impl From<replybook::Error> for Refusal {
    fn from(error: replybook::Error) -> Refusal {
        let status = match error.kind() {
            ErrorKind::InvalidPack | ErrorKind::Unreadable => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        };
        let message = error.to_string();
        Refusal(status, json!({ "kind": error.kind(), "message": message, "missing": error.missing() }))
    }
}

/// Ends with Ctrl-C, or with the signal that a container is stopped with; replies under way are still sent.
async fn stop() {
    #[cfg(unix)]
    {
        let mut terminated = signal::unix::signal(signal::unix::SignalKind::terminate()).expect("SIGTERM can be heard");
        tokio::select! {
            _ = signal::ctrl_c() => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    drop(signal::ctrl_c().await);
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use serde_json::Value;
    use tower::ServiceExt;

    use super::*;

    const CASE: &str = include_str!("../cases/lost-parcel.json");

    fn desk() -> Desk {
        Desk { playbook: Playbook::builtin(), answered: Arc::default() }
    }

    async fn post_as(kind: &str, body: impl Into<Body>) -> (u16, Value) {
        let request = Request::post("/replies").header("content-type", kind).body(body.into()).unwrap();
        let response = app(desk()).oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap())
    }

    async fn post(body: impl Into<Body>) -> (u16, Value) {
        post_as("application/json", body).await
    }

    #[tokio::test]
    async fn a_case_is_answered() {
        let (status, reply) = post(CASE).await;
        assert_eq!(status, 200, "{reply:#}");
        assert_eq!(reply["message"]["language"]["used"], "es-MX");
        assert!(reply["message"]["body"].as_str().unwrap().starts_with("Estimada señora López:"), "{reply:#}");
        assert_eq!(reply["answers"][0]["scenario"], "complaint-logistics");
    }

    #[tokio::test]
    async fn every_missing_fact_is_listed() {
        let (status, body) = post(r#"{ "scenario": "cancel-order", "language": "en" }"#).await;
        assert_eq!((status, &body["error"]["kind"]), (400, &json!("missing-facts")), "{body:#}");
        let missing = body["error"]["missing"].as_array().unwrap();
        let names: Vec<&Value> = missing.iter().map(|fact| &fact["any_of"][0]["name"]).collect();
        assert_eq!(names, ["order_id", "dispatch", "cancelled"]);
        assert_eq!(missing[1]["any_of"][0]["choices"], json!(["not-dispatched", "dispatched", "delivered"]));
    }

    #[tokio::test]
    async fn what_cannot_be_answered_says_why() {
        let (status, body) = post(r#"{ "scenario": "cancel-ordr", "language": "en" }"#).await;
        assert_eq!((status, &body["error"]["kind"]), (400, &json!("unknown-scenario")));
        assert!(body["error"]["message"].as_str().unwrap().contains("did you mean `cancel-order`?"), "{body:#}");

        for (expected, kind, text) in [
            (400, "application/json", "{ \"scenario\": ".to_owned()),
            (422, "application/json", r#"{ "scenario": "cancel-order", "lang": "en" }"#.to_owned()),
            (422, "application/json", "[1, 2]".to_owned()),
            (415, "text/plain", CASE.to_owned()),
            (413, "application/json", format!("{}{CASE}", " ".repeat(BODY_MAX))),
            (400, "application/json", format!("{{ \"facts\": {{ \"items\": {}", "[".repeat(10_000))),
        ] {
            let (status, body) = post_as(kind, text).await;
            assert_eq!((status, &body["error"]["kind"]), (expected, &json!("unreadable-body")), "{body:#}");
        }
    }

    #[tokio::test]
    async fn it_answers_over_the_network_until_it_is_stopped() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let desk = desk();
        let server = axum::serve(listener, app(desk.clone()))
            .with_graceful_shutdown(async { drop(stopped.await) })
            .into_future();
        let server = tokio::spawn(server);

        let response = tokio::task::spawn_blocking(move || {
            let mut socket = std::net::TcpStream::connect(address).unwrap();
            let head =
                "POST /replies HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json";
            write!(socket, "{head}\r\ncontent-length: {}\r\n\r\n{CASE}", CASE.len()).unwrap();
            std::io::read_to_string(socket).unwrap()
        });
        let response = response.await.unwrap();
        assert!(response.starts_with("HTTP/1.1 200 OK"), "{response}");
        assert!(response.contains("señora López"), "{response}");

        stop.send(()).unwrap();
        server.await.unwrap().unwrap();
        assert_eq!(desk.answered.load(Ordering::Relaxed), 1);
    }
}
