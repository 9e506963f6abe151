/** Signatures in PDF files (Vietnamese: ký số): keys, PAdES by EU DSS, checks. */
@NamedInterface("signing")
@NullMarked
package vn.thongsuot.documents.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
