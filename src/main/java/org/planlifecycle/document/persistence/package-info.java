/** The register of numbers and the store of documents in the product's own tables. */
package org.planlifecycle.document.persistence;
