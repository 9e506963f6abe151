package vn.thongsuot.dossiers.web;

/** A dossier beside the one that lies on the counter. */
record DuplicateRow(
        String code, String status, String received, String appointment, String unit, String channel, int present) {}
