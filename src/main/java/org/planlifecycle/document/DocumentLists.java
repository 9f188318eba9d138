package org.planlifecycle.document;

/** Hands out the tables of an issued document as a workbook. */
public interface DocumentLists {

    /**
     * An .xlsx with one sheet for each table, read from the bytes that were issued, so that both say the same. Words are
     * text cells: none becomes a formula. The same document always gives the same bytes.
     *
     * @throws org.planlifecycle.kernel.Refusal if the document has no table, or its bytes are not those that were issued
     */
    byte[] workbook(IssuedDocument document);
}
