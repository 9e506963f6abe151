/**
 * Conditions on the exits of routes in words (Vietnamese: điều kiện của hướng xử lý): which ones a procedure offers, whether it knows
 * one, how it is said.
 */
@NamedInterface("guards")
@NullMarked
package vn.thongsuot.procedures.guards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
