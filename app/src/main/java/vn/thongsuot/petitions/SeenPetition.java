package vn.thongsuot.petitions;

import java.util.UUID;

/** A petition as a person saw it on the page: its id and version (Vietnamese: bản đang xem). */
public record SeenPetition(UUID id, int version) {}
