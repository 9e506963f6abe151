package vn.thongsuot.petitions.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** The form that opens the page of a petition, and what went wrong with it. */
record TrackFormPage(Ui ui, String code, @Nullable String error) {}
