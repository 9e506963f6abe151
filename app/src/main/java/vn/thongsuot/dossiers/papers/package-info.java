/**
 * The papers that a one-stop desk hands out (Vietnamese: biểu mẫu một cửa), printed as PDF/A-2u and PDF/UA-1.
 *
 * <p><b>Owns</b>: wording of forms 01 to 07, their layout, the QR picture. <b>Does not own</b>: what stands on a
 * paper and its number (dossiers), the file's kind and typeface (platform), the signature itself and the stored file (documents). Papers exist in
 * Vietnamese only.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: forms of TT 03/2025/TT-VPCP, layout of NĐ 30/2020/NĐ-CP. <b>Start reading at</b>:
 * {@link vn.thongsuot.dossiers.papers.PaperPrinter}.
 */
@NullMarked
package vn.thongsuot.dossiers.papers;

import org.jspecify.annotations.NullMarked;
