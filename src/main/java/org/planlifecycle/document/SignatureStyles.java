package org.planlifecycle.document;

/** How those who sign for a whole body sign: usage of the office, kept as data. */
public record SignatureStyles(SignatureStyle committee, SignatureStyle propaganda) {
}
