/** Statements of the bank and what they settle (Vietnamese: đối soát sao kê ngân hàng). */
@NamedInterface("statements")
@NullMarked
package vn.thongsuot.payments.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
