package org.planlifecycle.document;

class DocumentIssuanceOnH2Test extends DocumentIssuanceContract {

    @Override
    DocumentRoom openRoom() {
        return DocumentRoom.onH2();
    }
}
