package vn.thongsuot.procedures.forms;

import java.util.UUID;

/**
 * A version of a procedure's form (Vietnamese: phiên bản biểu mẫu).
 *
 * @param number counts its versions from 1
 * @param version of the draft, for changes at the same time
 */
public record Form(
        UUID id,
        UUID authorityId,
        String code,
        int number,
        boolean published,
        FormDefinition definition,
        int version) {}
