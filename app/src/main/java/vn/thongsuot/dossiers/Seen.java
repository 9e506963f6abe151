package vn.thongsuot.dossiers;

/** A dossier as a person saw it on the page: its code and version (Vietnamese: bản đang xem). */
public record Seen(DossierCode code, int version) {}
