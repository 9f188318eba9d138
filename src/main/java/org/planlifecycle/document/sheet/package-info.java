/** Tables to take away as workbooks, all written in one way. */
package org.planlifecycle.document.sheet;
