package vn.thongsuot.dossiers.web;

/** A draft of the reader in the list. */
record DraftLine(String id, String saved, String procedure, String person) {}
