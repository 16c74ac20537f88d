//! What a batch promises: order, bounds, an end.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, mpsc};
use std::time::Duration;

use super::*;
use crate::case::Case;

fn cancelled(order: usize) -> Case {
    Case::new("cancel-order")
        .language("en")
        .fact("order_id", format!("NL-{order}"))
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", true)
        .fact("refund", "49.90 EUR")
}

#[test]
fn results_come_in_the_order_of_the_items() {
    for (threads, ahead) in [(1, 1), (1, 100), (2, 1), (3, 7), (8, 3), (8, 1_000)] {
        let results = Batch::new().threads(threads).ahead(ahead).over(0..5_000_u32, |item| {
            if item % 97 == 0 {
                thread::sleep(Duration::from_micros(200));
            }
            item * 2
        });
        assert!(results.eq((0..5_000).map(|item| item * 2)), "{threads} threads, {ahead} ahead");
    }
    assert_eq!(Batch::new().over([0_u32; 0], |item| item).next(), None);
}

#[test]
fn replies_are_those_that_are_made_one_by_one() {
    let playbook = Playbook::builtin();
    let cases: Vec<Case> = (0..300).map(|n| if n % 7 == 0 { Case::new("no-such") } else { cancelled(n) }).collect();
    let told = |reply: Result<Reply, Error>| reply.map_err(|error| format!("{error:#}"));
    let one_by_one: Vec<_> = cases.iter().map(|case| told(playbook.reply(case))).collect();
    assert_eq!(playbook.replies(cases).map(told).collect::<Vec<_>>(), one_by_one);
}

#[test]
fn no_more_items_are_taken_than_may_be_under_way() {
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&taken);
    let source = (0..10_000).inspect(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
    });
    let results = Batch::new().threads(2).ahead(5).over(source, |item: usize| item);
    for (result, at) in results.zip(0..) {
        assert_eq!(result, at);
        // Ten under way, ten fetched and not yet handed over, and the one that the source has in its hand.
        assert!(taken.load(Ordering::SeqCst) <= at + 1 + 21);
    }
}

#[test]
fn a_result_does_not_wait_for_a_source_that_waits() {
    let (cases, source) = mpsc::channel();
    let mut replies = Playbook::builtin().replies(source);
    for order in 0..20 {
        cases.send(cancelled(order)).unwrap();
        let message = replies.next().unwrap().unwrap().message.unwrap();
        assert!(message.body.contains(&format!("NL-{order}")), "{}", message.body);
    }
    drop(cases);
    assert!(replies.next().is_none());
}

#[test]
fn threads_work_at_the_same_time() {
    let meeting = Barrier::new(3);
    let results = Batch::new().threads(3).over(0..3, move |item| {
        meeting.wait();
        item
    });
    assert!(results.eq(0..3));
}

#[test]
fn what_is_stopped_finishes_what_it_has_taken() {
    // The source has three items, and then waits for ever.
    let (items, source) = mpsc::channel();
    (0..3).for_each(|item| items.send(item).unwrap());
    let mut results = Batch::new().over(source, |item: u32| item);
    assert_eq!(results.next(), Some(0));
    let stop = results.stop();
    assert_eq!(results.by_ref().take(2).collect::<Vec<_>>(), [1, 2]);
    let stopper = thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        stop.stop();
    });
    assert_eq!(results.next(), None);
    stopper.join().unwrap();
    drop(items);
}

#[test]
fn what_is_dropped_leaves_its_source_alone() {
    let (items, source) = mpsc::sync_channel::<u64>(0);
    let mut results = Batch::new().threads(1).ahead(5).over(source, |item| item);
    (0..3).for_each(|item| items.send(item).unwrap());
    assert_eq!(results.next(), Some(0));
    drop(results);
    // The source's thread holds the receiver until it sees the end.
    assert!((0..10).any(|item| items.send(item).is_err()));
}

#[test]
fn a_panic_comes_in_the_place_of_its_result() {
    let mut results = Batch::new().threads(2).over(0..100, |item| {
        assert_ne!(item, 50, "fifty is too much");
        item
    });
    assert!(results.by_ref().take(50).eq(0..50));
    let panic = catch_unwind(AssertUnwindSafe(|| results.next())).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains("fifty is too much"));
    assert!(results.eq(51..100));

    let source = (0..100).inspect(|item| assert_ne!(*item, 50, "no fifty here"));
    let mut results = Batch::new().over(source, |item| item);
    assert!(results.by_ref().take(50).eq(0..50));
    let panic = catch_unwind(AssertUnwindSafe(|| results.next())).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains("no fifty here"));
    assert_eq!(results.next(), None);
}
