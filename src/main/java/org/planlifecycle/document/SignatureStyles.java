package org.planlifecycle.document;

/**
 * How those who sign for a whole body sign: usage of the office, kept as data.
 *
 * @param committee the one who presides the Standing Committee
 * @param member another member of it
 */
public record SignatureStyles(SignatureStyle committee, SignatureStyle member, SignatureStyle propaganda) {
}
