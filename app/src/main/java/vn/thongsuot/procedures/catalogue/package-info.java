/**
 * How the catalogue changes (Vietnamese: công bố thủ tục hành chính): whole contents of procedures, workbooks and lists in and
 * out, what differs between versions, decisions that announce, their due days, filled examples.
 */
@NamedInterface("catalogue")
@NullMarked
package vn.thongsuot.procedures.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
