/**
 * Files by content (Vietnamese: giấy tờ, tệp tin): stored under their hash, kept back until checked, served to those who may
 * read the case; signed electronic results and certified copies with their register; the person's document store; pages on the
 * scanning station.
 *
 * <p><b>Owns</b>: documents, contents, their checks, signing certificates, the register of results and certified copies, kept
 * papers, scanned pages. <b>Does not own</b>: who may read (the owner of the case says), keys (outside the database).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link vn.thongsuot.documents.DocumentStore},
 * {@code documents.results.IssuedRegister}, {@code documents.signing.PdfSigner}.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pdf",
            "platform :: pictures",
            "organisation",
            "organisation :: spi",
            "identity",
            "exports",
            "facts"
        })
@NullMarked
package vn.thongsuot.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
