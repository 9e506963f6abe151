package vn.thongsuot.webhooks.web;

import vn.thongsuot.shared.LocalizedText;

/** A kind of event that can be heard. */
record WebhookKindJson(String kind, LocalizedText name) {}
